namespace SecretGuard.Detection.Providers;

internal static class Duffel
{
    public static readonly Provider Provider = new(
        "Duffel",
        "https://duffel.com/docs/api/overview/authentication",
        "https://help.duffel.com/hc/en-gb/articles/360021056640",
        new TokenFormat("duffel-access-token", "Duffel access token", Charset.Base64Url, 43, "duffel_live_"),
        new TokenFormat("duffel-test-access-token", "Duffel test access token", Charset.Base64Url, 43, "duffel_test_")
        {
            Confidence = Confidence.Medium,
        });
}
