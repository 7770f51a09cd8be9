namespace SecretGuard.Detection.Providers;

internal static class Mollie
{
    public static readonly Provider Provider = new(
        "Mollie",
        "https://docs.mollie.com/reference/authentication",
        "https://my.mollie.com/dashboard/developers/api-keys",
        new TokenFormat("mollie-api-key", "Mollie API key", Charset.Base62, 30, "live_") { Mix = Mix.DigitAndCases },
        new TokenFormat("mollie-test-key", "Mollie test API key", Charset.Base62, 30, "test_")
        {
            Mix = Mix.DigitAndCases,
            Confidence = Confidence.Medium,
        });
}
