namespace SecretGuard.Detection.Providers;

internal static class Lokalise
{
    public static readonly Provider Provider = new(
        "Lokalise",
        "https://developers.lokalise.com/reference/api-authentication",
        "https://docs.lokalise.com/en/articles/1929556-api-tokens",
        new TokenFormat("lokalise-api-token", "Lokalise API token", Charset.HexLower, 40) { Names = ["lokalise"] });
}
