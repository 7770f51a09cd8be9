namespace SecretGuard.Detection.Providers;

internal static class PayPal
{
    public static readonly Provider Provider = new(
        "PayPal",
        "https://developer.paypal.com/api/rest/authentication/",
        "https://developer.paypal.com/dashboard/applications",
        new TokenFormat(
            "paypal-braintree-access-token",
            "Braintree access token",
            Shape.AfterAnchor.Then(Charset.LowerAlphanumeric, 16).Then("$").Then(Charset.HexLower, 32),
            "access_token$production$")
        {
            Finds = [() => BraintreeAccessToken(32)],
            Ignores = [() => BraintreeAccessToken(31), () => BraintreeAccessToken(33)],
        },
        new TokenFormat(
            "paypal-braintree-sandbox-token",
            "Braintree sandbox access token",
            Shape.AfterAnchor.Then(Charset.LowerAlphanumeric, 16).Then("$").Then(Charset.HexLower, 32),
            "access_token$sandbox$")
        {
            Confidence = Confidence.Medium,
            Finds = [() => BraintreeSandboxToken(32)],
            Ignores = [() => BraintreeSandboxToken(31), () => BraintreeSandboxToken(33)],
        },
        new TokenFormat("paypal-client-secret", "PayPal client secret", Shape.AfterAnchor.Then("E").Then(Charset.Base64Url, 79))
        {
            Names = ["paypal"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("E", Charset.Base64Url, 79)],
            Ignores = [() => Sample.After("E", Charset.Base64Url, 78), () => "E" + new string('x', 79)],
        });

    private static string BraintreeAccessToken(int length) =>
        "access_token$production$"
        + Sample.Of(Charset.LowerAlphanumeric, "paypal-braintree-access-token", 16)
        + "$"
        + Sample.Of(Charset.HexLower, "paypal-braintree-access-token 2", length);

    private static string BraintreeSandboxToken(int length) =>
        "access_token$sandbox$"
        + Sample.Of(Charset.LowerAlphanumeric, "paypal-braintree-sandbox-token", 16)
        + "$"
        + Sample.Of(Charset.HexLower, "paypal-braintree-sandbox-token 2", length);
}
