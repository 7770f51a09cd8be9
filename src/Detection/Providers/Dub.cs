namespace SecretGuard.Detection.Providers;

internal static class Dub
{
    public static readonly Provider Provider = new(
        "Dub",
        "https://dub.co/docs/api-reference/tokens",
        "https://dub.co/docs/api-reference/tokens",
        new TokenFormat("dub-api-key", "Dub API key", Charset.Base62, 24, "dub_") { Mix = Mix.DigitAndCases });
}
