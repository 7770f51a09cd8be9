namespace SecretGuard.Detection.Providers;

internal static class AssemblyAI
{
    public static readonly Provider Provider = new(
        "AssemblyAI",
        "https://www.assemblyai.com/docs/api-reference/overview",
        "https://www.assemblyai.com/dashboard/api-keys",
        new TokenFormat("assemblyai-api-key", "AssemblyAI API key", Charset.HexLower, 32) { Names = ["assemblyai"] });
}
