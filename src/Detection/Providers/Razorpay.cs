namespace SecretGuard.Detection.Providers;

internal static class Razorpay
{
    public static readonly Provider Provider = new(
        "Razorpay",
        "https://razorpay.com/docs/api/authentication/",
        "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/",
        new TokenFormat("razorpay-key-secret", "Razorpay key secret", Charset.Base62, 24)
        {
            Names = ["razorpay"],
            Mix = Mix.DigitAndCases,
            Ignores = [() => Sample.Base62("rzp_live_", 14)],
        });
}
