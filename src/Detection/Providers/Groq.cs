namespace SecretGuard.Detection.Providers;

internal static class Groq
{
    public static readonly Provider Provider = new(
        "Groq",
        "https://console.groq.com/docs/quickstart",
        "https://console.groq.com/keys",
        new TokenFormat("groq-api-key", "Groq API key", Charset.Base62, 52, "gsk_") { Mix = Mix.DigitAndCases });
}
