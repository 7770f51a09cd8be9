namespace SecretGuard.Detection.Providers;

internal static class XAi
{
    public static readonly Provider Provider = new(
        "xAI",
        "https://docs.x.ai/docs/overview",
        "https://console.x.ai",
        new TokenFormat("xai-api-key", "xAI API key", Charset.Base62, 80, "xai-"));
}
