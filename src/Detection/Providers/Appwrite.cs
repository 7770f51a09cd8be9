namespace SecretGuard.Detection.Providers;

internal static class Appwrite
{
    public static readonly Provider Provider = new(
        "Appwrite",
        "https://appwrite.io/docs/advanced/platform/api-keys",
        "https://appwrite.io/docs/advanced/platform/api-keys",
        new TokenFormat("appwrite-api-key", "Appwrite API key", Charset.HexLower, 256, "standard_"));
}
