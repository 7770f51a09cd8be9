namespace SecretGuard.Detection.Providers;

internal static class OneLogin
{
    public static readonly Provider Provider = new(
        "OneLogin",
        "https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials",
        "https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials",
        new TokenFormat("onelogin-client-secret", "OneLogin client secret", Charset.HexLower, 64) { Names = ["onelogin"] });
}
