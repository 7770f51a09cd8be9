namespace SecretGuard.Detection.Providers;

internal static class OpenRouter
{
    public static readonly Provider Provider = new(
        "OpenRouter",
        "https://openrouter.ai/docs/api-reference/authentication",
        "https://openrouter.ai/settings/keys",
        new TokenFormat("openrouter-api-key", "OpenRouter API key", Charset.HexLower, 64, "sk-or-v1-"));
}
