namespace SecretGuard.Detection.Providers;

internal static class Mem0
{
    public static readonly Provider Provider = new(
        "Mem0",
        "https://docs.mem0.ai/platform/quickstart",
        "https://app.mem0.ai/dashboard/api-keys",
        new TokenFormat("mem0-api-key", "Mem0 API key", Charset.Base62, 40, "m0-") { Mix = Mix.DigitAndCases });
}
