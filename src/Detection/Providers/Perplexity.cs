namespace SecretGuard.Detection.Providers;

internal static class Perplexity
{
    public static readonly Provider Provider = new(
        "Perplexity",
        "https://docs.perplexity.ai/guides/api-key-management",
        "https://www.perplexity.ai/account/api/keys",
        new TokenFormat("perplexity-api-key", "Perplexity API key", Charset.Base62, 48, "pplx-"));
}
