namespace SecretGuard.Detection.Providers;

internal static class Cloudinary
{
    public static readonly Provider Provider = new(
        "Cloudinary",
        "https://cloudinary.com/documentation/solution_overview#account_and_api_setup",
        "https://cloudinary.com/documentation/product_environment_settings#api_keys",
        new TokenFormat(
            "cloudinary-url",
            "Cloudinary URL with the API secret",
            Shape.AfterAnchor.Then(Charset.Digits, 15).Then(":").Then(Charset.Base64Url, 27),
            "cloudinary://")
        {
            Finds = [() => Sample.After("cloudinary://", Charset.Digits, 15) + ":" + Sample.Of(Charset.Base64Url, "cloudinary", 27)],
            Ignores =
            [
                () => Sample.After("cloudinary://", Charset.Digits, 15) + ":" + Sample.Of(Charset.Base64Url, "cloudinary", 20),
                () => "cloudinary://" + "{key}:{secret}",
            ],
        },
        new TokenFormat("cloudinary-api-secret", "Cloudinary API secret", Charset.Base64Url, 27)
        {
            Names = ["cloudinary"],
            Mix = Mix.DigitAndCases,
        });
}
