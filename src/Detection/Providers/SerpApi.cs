namespace SecretGuard.Detection.Providers;

internal static class SerpApi
{
    public static readonly Provider Provider = new(
        "SerpApi",
        "https://serpapi.com/search-api",
        "https://serpapi.com/manage-api-key",
        new TokenFormat("serpapi-key", "SerpApi key", Charset.HexLower, 64) { Names = ["serpapi"] });
}
