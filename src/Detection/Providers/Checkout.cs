namespace SecretGuard.Detection.Providers;

internal static class Checkout
{
    public static readonly Provider Provider = new(
        "Checkout.com",
        "https://www.checkout.com/docs/developer-resources/api/api-authentication/api-keys",
        "https://www.checkout.com/docs/developer-resources/api/manage-api-keys",
        new TokenFormat(
            "checkout-sandbox-secret-key",
            "Checkout.com sandbox secret key",
            Shape.AfterAnchor.Then(Charset.Base32Lower, 26).Then(Charset.CheckoutEnd, 1),
            "sk_sbox_")
        {
            Confidence = Confidence.Medium,
            Finds =
            [
                () => Sample.After("sk_sbox_", Charset.Base32Lower, 27),
                () => Sample.After("sk_sbox_", Charset.Base32Lower, 26) + "*",
            ],
            Ignores = [() => Sample.After("pk_sbox_", Charset.Base32Lower, 27), () => Sample.After("sk_sbox_", Charset.Base32Lower, 20)],
        },
        new TokenFormat(
            "checkout-secret-key",
            "Checkout.com secret key",
            Shape.AfterAnchor.Then(Charset.Base32Lower, 26).Then(Charset.CheckoutEnd, 1),
            "sk_")
        {
            Mix = Mix.Digit | Mix.Lower,
            Finds = [() => Sample.After("sk_", Charset.Base32Lower, 27), () => Sample.After("sk_", Charset.Base32Lower, 26) + "="],
            Ignores =
            [
                () => Sample.After("pk_", Charset.Base32Lower, 27),
                () => Sample.After("sk_", Charset.Base32Lower, 25),
                () => Sample.After("sk_", Charset.Lower, 27),
            ],
        },
        new TokenFormat("checkout-legacy-secret-key", "Checkout.com secret key of the first kind", Shape.AfterAnchor.ThenGuid(), "sk_")
        {
            Finds = [() => "sk_" + Sample.Guid("checkout-legacy-secret-key")],
            Ignores = [() => "sk_" + Sample.Of(Charset.HexLower, "checkout-legacy-secret-key", 32), () => "sk_" + new Guid()],
        },
        new TokenFormat(
            "checkout-legacy-test-key",
            "Checkout.com test secret key of the first kind",
            Shape.AfterAnchor.ThenGuid(),
            "sk_test_")
        {
            Confidence = Confidence.Medium,
            Finds = [() => "sk_test_" + Sample.Guid("checkout-legacy-test-key")],
            Ignores = [() => "sk_test_" + Sample.Of(Charset.HexLower, "checkout-legacy-test-key", 32), () => "sk_test_" + new Guid()],
        });
}
