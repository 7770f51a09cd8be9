namespace SecretGuard.Detection.Providers;

internal static class Binance
{
    public static readonly Provider Provider = new(
        "Binance",
        "https://developers.binance.com/docs/binance-spot-api-docs/rest-api",
        "https://www.binance.com/en/support/faq/how-to-create-api-keys-on-binance-360002502072",
        new TokenFormat("binance-secret-key", "Binance API or secret key", Charset.Base62, 64)
        {
            Names = ["binance"],
            Mix = Mix.DigitAndCases,
        });
}
