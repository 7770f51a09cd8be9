namespace SecretGuard.Detection.Providers;

internal static class Okta
{
    public static readonly Provider Provider = new(
        "Okta",
        "https://developer.okta.com/docs/guides/create-an-api-token/main/",
        "https://developer.okta.com/docs/guides/create-an-api-token/main/",
        new TokenFormat("okta-authorization-header", "Okta API token in a header", Charset.Base64Url, 40, "SSWS 00")
        {
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat("okta-api-token", "Okta API token", Shape.AfterAnchor.Then("00").Then(Charset.Base64Url, 40))
        {
            Names = ["okta"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("00", Charset.Base64Url, 40)],
            Ignores = [() => Sample.After("00", Charset.Base64Url, 39), () => "00" + new string('x', 40)],
        },
        new TokenFormat("okta-client-secret", "Okta client secret", Charset.Base64Url, 64)
        {
            Names = ["okta"],
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat("okta-legacy-client-secret", "Okta client secret of the older form", Charset.Base64Url, 40)
        {
            Names = ["okta"],
            Mix = Mix.DigitAndCases,
        });
}
