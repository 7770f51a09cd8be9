namespace SecretGuard.Detection.Providers;

internal static class Algolia
{
    public static readonly Provider Provider = new(
        "Algolia",
        "https://www.algolia.com/doc/guides/security/api-keys/",
        "https://www.algolia.com/doc/guides/security/api-keys/how-to/rotate-api-keys/",
        new TokenFormat("algolia-admin-key", "Algolia admin API key", Charset.HexLower, 32)
        {
            // Not the search key's name: that one is made for browsers.
            Names = ["algoliaadmin", "algoliawrite", "algoliamonitoring", "algoliaapikey", "algoliakey", "algoliasecret"],
            Confidence = Confidence.Medium,
            Ignores = [() => Sample.Of(Charset.UpperAlphanumeric, "application", 10)],
        });
}
