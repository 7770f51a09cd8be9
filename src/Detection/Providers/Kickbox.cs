namespace SecretGuard.Detection.Providers;

internal static class Kickbox
{
    public static readonly Provider Provider = new(
        "Kickbox",
        "https://docs.kickbox.com/docs/using-the-api",
        "https://docs.kickbox.com/docs/using-the-api",
        new TokenFormat("kickbox-api-key", "Kickbox API key", Charset.HexLower, 64, "live_"),
        new TokenFormat("kickbox-test-key", "Kickbox sandbox key", Charset.HexLower, 64, "test_") { Confidence = Confidence.Medium });
}
