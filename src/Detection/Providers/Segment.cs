namespace SecretGuard.Detection.Providers;

internal static class Segment
{
    public static readonly Provider Provider = new(
        "Segment",
        "https://segment.com/docs/api/public-api/",
        "https://segment.com/docs/api/public-api/",
        new TokenFormat("segment-public-api-token", "Segment Public API token", Charset.Base62, 64, "sgp_") { Mix = Mix.DigitAndCases });
}
