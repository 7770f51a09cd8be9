namespace SecretGuard.Detection.Providers;

internal static class LlamaCloud
{
    public static readonly Provider Provider = new(
        "LlamaCloud",
        "https://docs.cloud.llamaindex.ai/llamacloud/getting_started/api_key",
        "https://docs.cloud.llamaindex.ai/llamacloud/getting_started/api_key",
        new TokenFormat("llamacloud-api-key", "LlamaCloud API key", Charset.Base62, 48, "llx-"));
}
