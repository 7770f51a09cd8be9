namespace SecretGuard.Detection.Providers;

internal static class Contentful
{
    public static readonly Provider Provider = new(
        "Contentful",
        "https://www.contentful.com/developers/docs/references/authentication/",
        "https://www.contentful.com/developers/docs/references/authentication/#revoking-a-personal-access-token",
        new TokenFormat("contentful-management-token", "Contentful personal access token", Charset.Base64Url, 43, "CFPAT-"),
        new TokenFormat("contentful-delivery-token", "Contentful delivery token", Charset.Base64Url, 43)
        {
            Names = ["contentful"],
            Confidence = Confidence.Medium,
            Mix = Mix.DigitAndCases,
        });
}
