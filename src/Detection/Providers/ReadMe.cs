namespace SecretGuard.Detection.Providers;

internal static class ReadMe
{
    public static readonly Provider Provider = new(
        "ReadMe",
        "https://docs.readme.com/main/reference/intro/authentication",
        "https://docs.readme.com/main/reference/intro/authentication",
        new TokenFormat("readme-api-key", "ReadMe API key", Charset.LowerAlphanumeric, 70, "rdme_"));
}
