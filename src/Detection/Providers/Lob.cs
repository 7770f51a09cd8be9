namespace SecretGuard.Detection.Providers;

internal static class Lob
{
    public static readonly Provider Provider = new(
        "Lob",
        "https://docs.lob.com/#tag/Authentication",
        "https://dashboard.lob.com/settings/api-keys",
        new TokenFormat("lob-api-key", "Lob API key", Charset.HexLower, 35, "live_")
        {
            Ignores = [() => Sample.After("live_pub_", Charset.HexLower, 31)],
        },
        new TokenFormat("lob-test-key", "Lob test API key", Charset.HexLower, 35, "test_")
        {
            Confidence = Confidence.Medium,
            Ignores = [() => Sample.After("test_pub_", Charset.HexLower, 31)],
        });
}
