namespace SecretGuard.Detection.Providers;

internal static class Rootly
{
    public static readonly Provider Provider = new(
        "Rootly",
        "https://docs.rootly.com/api-reference/overview",
        "https://docs.rootly.com/api-reference/overview",
        new TokenFormat("rootly-api-key", "Rootly API key", Charset.HexLower, 64, "rootly_"));
}
