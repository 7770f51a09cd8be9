namespace SecretGuard.Detection.Providers;

internal static class Tavily
{
    public static readonly Provider Provider = new(
        "Tavily",
        "https://docs.tavily.com/documentation/quickstart",
        "https://app.tavily.com/home",
        new TokenFormat("tavily-api-key", "Tavily API key", Charset.Base62, 32, "tvly-", "tvly-prod-"),
        new TokenFormat("tavily-development-key", "Tavily API key for development", Charset.Base62, 32, "tvly-dev-")
        {
            Confidence = Confidence.Medium,
        });
}
