namespace SecretGuard.Detection.Providers;

internal static class NewsApi
{
    public static readonly Provider Provider = new(
        "News API",
        "https://newsapi.org/docs/authentication",
        "https://newsapi.org/account",
        new TokenFormat("newsapi-key", "News API key", Charset.HexLower, 32) { Names = ["newsapi"] });
}
