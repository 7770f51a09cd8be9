namespace SecretGuard.Detection.Providers;

internal static class Yelp
{
    public static readonly Provider Provider = new(
        "Yelp",
        "https://docs.developer.yelp.com/docs/fusion-authentication",
        "https://www.yelp.com/developers/v3/manage_app",
        new TokenFormat("yelp-api-key", "Yelp API key", Charset.Base64Url, 128)
        {
            Names = ["yelp"],
            Mix = Mix.DigitAndCases,
        });
}
