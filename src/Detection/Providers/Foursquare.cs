namespace SecretGuard.Detection.Providers;

internal static class Foursquare
{
    public static readonly Provider Provider = new(
        "Foursquare",
        "https://docs.foursquare.com/developer/docs/manage-api-keys",
        "https://docs.foursquare.com/developer/docs/manage-api-keys",
        new TokenFormat("foursquare-api-key", "Foursquare API key", Charset.Base64Padded, 44, "fsq3") { Mix = Mix.DigitAndCases });
}
