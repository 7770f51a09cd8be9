namespace SecretGuard.Detection.Providers;

internal static class Klarna
{
    public static readonly Provider Provider = new(
        "Klarna",
        "https://docs.klarna.com/payments/before-you-start/authentication/",
        "https://docs.klarna.com/payments/before-you-start/authentication/",
        new TokenFormat("klarna-api-key", "Klarna API key", Shape.AfterAnchor.Then(Charset.Base64Padded, 40, 400), "klarna_live_api_")
        {
            Finds = [() => Sample.After("klarna_live_api_", Charset.Base64Padded, 40)],
            Ignores = [() => Sample.After("klarna_live_api_", Charset.Base64Padded, 39), () => "klarna_live_api_" + new string('x', 40)],
        },
        new TokenFormat(
            "klarna-test-key",
            "Klarna test API key",
            Shape.AfterAnchor.Then(Charset.Base64Padded, 40, 400),
            "klarna_test_api_")
        {
            Confidence = Confidence.Medium,
            Finds = [() => Sample.After("klarna_test_api_", Charset.Base64Padded, 40)],
            Ignores = [() => Sample.After("klarna_test_api_", Charset.Base64Padded, 39), () => "klarna_test_api_" + new string('x', 40)],
        });
}
