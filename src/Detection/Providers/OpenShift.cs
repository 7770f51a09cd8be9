namespace SecretGuard.Detection.Providers;

internal static class OpenShift
{
    public static readonly Provider Provider = new(
        "OpenShift",
        "https://docs.openshift.com/container-platform/latest/authentication/understanding-authentication.html",
        "https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html",
        new TokenFormat("openshift-access-token", "OpenShift access token", Charset.Base64Url, 43, "sha256~") { Mix = Mix.DigitAndCases });
}
