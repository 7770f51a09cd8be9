namespace SecretGuard.Detection.Providers;

internal static class Together
{
    public static readonly Provider Provider = new(
        "Together AI",
        "https://docs.together.ai/docs/quickstart",
        "https://api.together.ai/settings/api-keys",
        new TokenFormat("together-api-key", "Together AI API key", Charset.Base64Url, 43, "tgp_v1_"),
        new TokenFormat("together-legacy-api-key", "Together AI API key of the older form", Charset.HexLower, 64) { Names = ["together"] });
}
