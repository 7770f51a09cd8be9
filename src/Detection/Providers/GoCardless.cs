namespace SecretGuard.Detection.Providers;

internal static class GoCardless
{
    public static readonly Provider Provider = new(
        "GoCardless",
        "https://developer.gocardless.com/api-reference/#api-usage-making-requests",
        "https://manage.gocardless.com/developers/access-tokens",
        new TokenFormat(
            "gocardless-access-token",
            "GoCardless access token",
            Shape.AfterAnchor.Then("live_").Then(Charset.Base64Url, 40))
        {
            Names = ["gocardless"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("live_", Charset.Base64Url, 40)],
            Ignores = [() => Sample.After("live_", Charset.Base64Url, 39), () => Sample.After("lives_", Charset.Base64Url, 40)],
        },
        new TokenFormat(
            "gocardless-sandbox-token",
            "GoCardless sandbox access token",
            Shape.AfterAnchor.Then("sandbox_").Then(Charset.Base64Url, 40))
        {
            Names = ["gocardless"],
            Confidence = Confidence.Medium,
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("sandbox_", Charset.Base64Url, 40)],
            Ignores = [() => Sample.After("sandbox_", Charset.Base64Url, 39), () => Sample.After("sandboxes_", Charset.Base64Url, 40)],
        });
}
