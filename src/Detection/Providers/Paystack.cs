namespace SecretGuard.Detection.Providers;

internal static class Paystack
{
    public static readonly Provider Provider = new(
        "Paystack",
        "https://paystack.com/docs/api/authentication/",
        "https://support.paystack.com/en/articles/2123486",
        new TokenFormat("paystack-secret-key", "Paystack secret key", Charset.HexLower, 40, "sk_live_"),
        new TokenFormat("paystack-test-key", "Paystack test key", Charset.HexLower, 40, "sk_test_") { Confidence = Confidence.Medium });
}
