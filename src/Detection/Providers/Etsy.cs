namespace SecretGuard.Detection.Providers;

internal static class Etsy
{
    public static readonly Provider Provider = new(
        "Etsy",
        "https://developers.etsy.com/documentation/essentials/authentication/",
        "https://www.etsy.com/developers/your-apps",
        new TokenFormat("etsy-api-key", "Etsy API key", Charset.LowerAlphanumeric, 24)
        {
            Names = ["etsy"],
            Mix = Mix.Digit | Mix.Lower,
        });
}
