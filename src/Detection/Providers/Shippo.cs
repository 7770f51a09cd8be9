namespace SecretGuard.Detection.Providers;

internal static class Shippo
{
    public static readonly Provider Provider = new(
        "Shippo",
        "https://docs.goshippo.com/docs/guides_general/authentication/",
        "https://docs.goshippo.com/docs/guides_general/authentication/",
        new TokenFormat("shippo-api-token", "Shippo API token", Charset.HexLower, 40, "shippo_live_"),
        new TokenFormat("shippo-test-token", "Shippo test API token", Charset.HexLower, 40, "shippo_test_")
        {
            Confidence = Confidence.Medium,
        });
}
