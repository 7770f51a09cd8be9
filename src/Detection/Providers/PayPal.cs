namespace SecretGuard.Detection.Providers;

internal static class PayPal
{
    public static readonly Provider Provider = new(
        "PayPal",
        "https://developer.paypal.com/api/rest/authentication/",
        "https://developer.paypal.com/dashboard/applications",
        new TokenFormat("paypal-client-secret", "PayPal client secret", Shape.AfterAnchor.Then("E").Then(Charset.Base64Url, 79))
        {
            Names = ["paypal"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("E", Charset.Base64Url, 79)],
            Ignores = [() => Sample.After("E", Charset.Base64Url, 78), () => "E" + new string('x', 79)],
        });
}
