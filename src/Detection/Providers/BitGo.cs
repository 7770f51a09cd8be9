namespace SecretGuard.Detection.Providers;

internal static class BitGo
{
    public static readonly Provider Provider = new(
        "BitGo",
        "https://developers.bitgo.com/docs/get-started-access-tokens",
        "https://developers.bitgo.com/docs/get-started-access-tokens",
        new TokenFormat("bitgo-access-token", "BitGo access token", Charset.HexLower, 64, "v2x"));
}
