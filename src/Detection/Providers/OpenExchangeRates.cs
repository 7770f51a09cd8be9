namespace SecretGuard.Detection.Providers;

internal static class OpenExchangeRates
{
    public static readonly Provider Provider = new(
        "Open Exchange Rates",
        "https://docs.openexchangerates.org/reference/authentication",
        "https://openexchangerates.org/account/app-ids",
        new TokenFormat("openexchangerates-app-id", "Open Exchange Rates App ID", Charset.HexLower, 32) { Names = ["openexchangerates"] });
}
