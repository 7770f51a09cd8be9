namespace SecretGuard.Detection.Providers;

internal static class Mistral
{
    public static readonly Provider Provider = new(
        "Mistral AI",
        "https://docs.mistral.ai/getting-started/quickstart",
        "https://console.mistral.ai/api-keys",
        new TokenFormat("mistral-api-key", "Mistral AI API key", Charset.Base62, 32)
        {
            Names = ["mistral"],
            Mix = Mix.DigitAndCases,
        });
}
