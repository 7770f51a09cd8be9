namespace SecretGuard.Detection.Providers;

internal static class PagerDuty
{
    public static readonly Provider Provider = new(
        "PagerDuty",
        "https://developer.pagerduty.com/docs/authentication",
        "https://support.pagerduty.com/main/docs/api-access-keys",
        new TokenFormat(
            "pagerduty-oauth-token",
            "PagerDuty OAuth access token",
            Shape.AfterAnchor.Then(Charset.UpperAlphanumeric, 6, 10).Then("_").ThenGuid(),
            "pdus+_", "pdeu+_")
        {
            Finds = [() => OAuthToken(Sample.Guid("pagerduty"))],
            Ignores = [() => OAuthToken(Sample.Of(Charset.HexLower, "pagerduty", 32)), () => OAuthToken(Guid.Empty.ToString()[0] + "")],
        },
        new TokenFormat("pagerduty-user-token", "PagerDuty user token", Shape.AfterAnchor.Then("u+").Then(Charset.Base64Url, 18))
        {
            Names = ["pagerduty"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("u+", Charset.Base64Url, 18)],
            Ignores = [() => Sample.After("u+", Charset.Base64Url, 17), () => "u+" + new string('x', 18)],
        },
        new TokenFormat("pagerduty-api-key", "PagerDuty REST API key", Charset.Base64Url, 20)
        {
            Names = ["pagerduty"],
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat("pagerduty-integration-key", "PagerDuty integration key", Charset.LowerAlphanumeric, 32)
        {
            Names = ["pagerduty"],
            Mix = Mix.Digit | Mix.Lower,
        });

    private static string OAuthToken(string id) => "pdus+_" + Sample.Of(Charset.UpperAlphanumeric, "pagerduty", 8) + "_" + id;
}
