namespace SecretGuard.Detection.Providers;

internal static class Adyen
{
    public static readonly Provider Provider = new(
        "Adyen",
        "https://docs.adyen.com/development-resources/api-credentials/",
        "https://docs.adyen.com/development-resources/api-credentials/roll-api-credentials/",
        new TokenFormat(
            "adyen-api-key",
            "Adyen API key",
            Shape.AfterAnchor.Then(Charset.Base64Padded, 60, 180).Then("-").Then(Charset.Base64, 43).Then("=-"),
            "AQE")
        {
            Finds = [() => "AQE" + Sample.Of(Charset.Base64, "adyen", 106) + "==-" + Sample.Of(Charset.Base64, "key", 43) + "=-"],
            Ignores =
            [
                () => "test_" + Sample.Of(Charset.UpperAlphanumeric, "client", 32),
                () => "AQE" + Sample.Of(Charset.Base64, "adyen", 106) + "==-" + Sample.Of(Charset.Base64, "key", 20) + "=-",
            ],
        },
        new TokenFormat("adyen-hmac-key", "Adyen HMAC key", Charset.HexUpper, 64) { Names = ["adyen"] });
}
