namespace SecretGuard.Detection.Providers;

internal static class Finicity
{
    public static readonly Provider Provider = new(
        "Finicity",
        "https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/",
        "https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/",
        new TokenFormat("finicity-app-key", "Finicity app key", Charset.HexLower, 32) { Names = ["finicity"] },
        new TokenFormat("finicity-partner-secret", "Finicity partner secret", Charset.Base62, 20)
        {
            Names = ["finicity"],
            Mix = Mix.DigitAndCases,
        });
}
