namespace SecretGuard.Detection.Providers;

internal static class Kubernetes
{
    public static readonly Provider Provider = new(
        "Kubernetes",
        "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
        "https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-token/",
        new TokenFormat(
            "kubernetes-bootstrap-token",
            "Kubernetes bootstrap token",
            Shape.AfterAnchor.Then(Charset.LowerAlphanumeric, 6).Then(".").Then(Charset.LowerAlphanumeric, 16))
        {
            Names = ["bootstraptoken", "kubeadm", "kubernetes", "k8s"],
            Finds = [() => BootstrapToken(16)],
            Ignores = [() => BootstrapToken(15), () => new string('a', 6) + "." + new string('0', 16)],
        },
        new TokenFormat(
            "kubernetes-client-key",
            "private key in base64, as a kubeconfig holds it",
            Shape.AfterAnchor.Then(Charset.Base64Padded, 60, 8000),
            "LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0t", "LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVkt", "LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS0t")
        {
            // The base64 of "-----BEGIN PRIVATE KEY--", of "RSA PRIVATE KEY" and of "EC PRIVATE KEY".
            Finds =
            [
                () => Sample.After("LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0t", Charset.Base64Padded, 60),
                () => Sample.After("LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVkt", Charset.Base64Padded, 60),
                () => Sample.After("LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS0t", Charset.Base64Padded, 60),
            ],
            Ignores =
            [
                () => Sample.After("LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0t", Charset.Base64Padded, 59),
                () => "LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0t" + new string('x', 60),
                () => Sample.After("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0t", Charset.Base64, 1200),
            ],
        });

    private static string BootstrapToken(int length) =>
        Sample.Of(Charset.LowerAlphanumeric, "kubernetes-bootstrap-token", 6)
        + "."
        + Sample.Of(Charset.LowerAlphanumeric, "kubernetes-bootstrap-token 2", length);
}
