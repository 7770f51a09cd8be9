namespace SecretGuard.Detection.Providers;

internal static class QuickBooks
{
    public static readonly Provider Provider = new(
        "QuickBooks",
        "https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization",
        "https://developer.intuit.com/app/developer/dashboard",
        new TokenFormat("quickbooks-client-secret", "QuickBooks client secret", Charset.Base62, 40)
        {
            Names = ["quickbooks", "intuit"],
            Mix = Mix.DigitAndCases,
        });
}
