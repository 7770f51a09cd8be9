namespace SecretGuard.Detection.Providers;

internal static class Unsplash
{
    public static readonly Provider Provider = new(
        "Unsplash",
        "https://unsplash.com/documentation",
        "https://unsplash.com/oauth/applications",
        new TokenFormat("unsplash-secret-key", "Unsplash access or secret key", Charset.Base64Url, 43)
        {
            Names = ["unsplash"],
            Mix = Mix.DigitAndCases,
        });
}
