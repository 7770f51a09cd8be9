namespace SecretGuard.Detection.Providers;

internal static class Rancher
{
    public static readonly Provider Provider = new(
        "Rancher",
        "https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys",
        "https://ranchermanager.docs.rancher.com/api/api-tokens",
        new TokenFormat(
            "rancher-api-token",
            "Rancher API token",
            Shape.AfterAnchor.Then(Charset.LowerAlphanumeric, 5).Then(":").Then(Charset.LowerAlphanumeric, 54),
            "token-")
        {
            Finds = [() => ApiToken(54)],
            Ignores = [() => ApiToken(53), () => ApiToken(55)],
        },
        new TokenFormat(
            "rancher-kubeconfig-token",
            "Rancher kubeconfig token",
            Shape.AfterAnchor.Then(Charset.LowerAlphanumeric, 5, 24).Then(":").Then(Charset.LowerAlphanumeric, 54),
            "kubeconfig-user-", "kubeconfig-u-")
        {
            Finds = [() => KubeconfigToken("kubeconfig-user-", 54), () => KubeconfigToken("kubeconfig-u-", 54)],
            Ignores = [() => KubeconfigToken("kubeconfig-user-", 53), () => KubeconfigToken("kubeconfig-user-", 55)],
        });

    private static string ApiToken(int length) =>
        "token-"
        + Sample.Of(Charset.LowerAlphanumeric, "rancher-api-token", 5)
        + ":"
        + Sample.Of(Charset.LowerAlphanumeric, "rancher-api-token 2", length);

    private static string KubeconfigToken(string prefix, int length) =>
        prefix
        + Sample.Of(Charset.LowerAlphanumeric, "rancher-kubeconfig-token", 5)
        + ":"
        + Sample.Of(Charset.LowerAlphanumeric, "rancher-kubeconfig-token 2", length);
}
