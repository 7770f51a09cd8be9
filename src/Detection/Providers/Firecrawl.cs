namespace SecretGuard.Detection.Providers;

internal static class Firecrawl
{
    public static readonly Provider Provider = new(
        "Firecrawl",
        "https://docs.firecrawl.dev/introduction",
        "https://www.firecrawl.dev/app/api-keys",
        new TokenFormat("firecrawl-api-key", "Firecrawl API key", Charset.HexLower, 32, "fc-"));
}
