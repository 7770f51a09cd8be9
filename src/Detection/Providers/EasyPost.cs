namespace SecretGuard.Detection.Providers;

internal static class EasyPost
{
    public static readonly Provider Provider = new(
        "EasyPost",
        "https://docs.easypost.com/docs/authentication",
        "https://support.easypost.com/hc/en-us/articles/360054190312-API-Keys",
        new TokenFormat("easypost-api-key", "EasyPost API key", Charset.Base62, 54, "EZAK") { Mix = Mix.DigitAndCases },
        new TokenFormat("easypost-test-api-key", "EasyPost test API key", Charset.Base62, 54, "EZTK")
        {
            Confidence = Confidence.Medium,
            Mix = Mix.DigitAndCases,
        });
}
