namespace SecretGuard.Detection.Providers;

internal static class Cerebras
{
    public static readonly Provider Provider = new(
        "Cerebras",
        "https://inference-docs.cerebras.ai/quickstart",
        "https://cloud.cerebras.ai/",
        new TokenFormat("cerebras-api-key", "Cerebras API key", Charset.LowerAlphanumeric, 48, "csk-"));
}
