namespace SecretGuard.Detection.Providers;

internal static class Jina
{
    public static readonly Provider Provider = new(
        "Jina AI",
        "https://jina.ai/embeddings/",
        "https://jina.ai/api-dashboard/",
        new TokenFormat("jina-api-key", "Jina AI API key", Charset.Base64Url, 60, "jina_") { Mix = Mix.DigitAndCases });
}
