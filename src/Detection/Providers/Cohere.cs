namespace SecretGuard.Detection.Providers;

internal static class Cohere
{
    public static readonly Provider Provider = new(
        "Cohere",
        "https://docs.cohere.com/docs/rate-limits",
        "https://dashboard.cohere.com/api-keys",
        new TokenFormat("cohere-api-key", "Cohere API key", Charset.Base62, 40)
        {
            Names = ["cohere", "coapikey"],
            Mix = Mix.DigitAndCases,
            Ignores = [() => Sample.Of(Charset.HexLower, "cohere", 40)],
        });
}
