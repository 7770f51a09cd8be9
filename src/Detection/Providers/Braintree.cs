namespace SecretGuard.Detection.Providers;

internal static class Braintree
{
    public static readonly Provider Provider = new(
        "Braintree",
        "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials",
        "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials#api-keys",
        new TokenFormat(
            "braintree-access-token",
            "Braintree access token",
            Shape.AfterAnchor.Then(Charset.LowerAlphanumeric, 16).Then("$").Then(Charset.HexLower, 32),
            "access_token$production$")
        {
            Finds =
            [
                () => "access_token$production$" + Sample.Of(Charset.LowerAlphanumeric, "merchant", 16) + "$"
                    + Sample.Of(Charset.HexLower, "braintree", 32),
            ],
            Ignores =
            [
                () => "access_token$production$" + Sample.Of(Charset.LowerAlphanumeric, "merchant", 16),
                () => "access_token$production$" + Sample.Of(Charset.LowerAlphanumeric, "merchant", 16) + "$"
                    + Sample.Of(Charset.HexLower, "braintree", 31),
            ],
        },
        new TokenFormat(
            "braintree-sandbox-token",
            "Braintree sandbox access token",
            Shape.AfterAnchor.Then(Charset.LowerAlphanumeric, 16).Then("$").Then(Charset.HexLower, 32),
            "access_token$sandbox$")
        {
            Confidence = Confidence.Medium,
            Finds =
            [
                () => "access_token$sandbox$" + Sample.Of(Charset.LowerAlphanumeric, "merchant", 16) + "$"
                    + Sample.Of(Charset.HexLower, "braintree", 32),
            ],
            Ignores =
            [
                () => "access_token$sandbox$" + Sample.Of(Charset.LowerAlphanumeric, "merchant", 16),
                () => "access_token$sandbox$" + Sample.Of(Charset.LowerAlphanumeric, "merchant", 16) + "$"
                    + Sample.Of(Charset.HexLower, "braintree", 33),
            ],
        },
        new TokenFormat("braintree-private-key", "Braintree private key", Charset.HexLower, 32)
        {
            Names = ["braintreeprivate", "braintreesecret"],
        });
}
