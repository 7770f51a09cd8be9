namespace SecretGuard.Detection.Providers;

internal static class Bitly
{
    public static readonly Provider Provider = new(
        "Bitly",
        "https://dev.bitly.com/docs/getting-started/authentication/",
        "https://support.bitly.com/hc/en-us/articles/230647907",
        new TokenFormat("bitly-access-token", "Bitly access token", Charset.HexLower, 40) { Names = ["bitly"] });
}
