namespace SecretGuard.Detection.Providers;

internal static class Coinbase
{
    public static readonly Provider Provider = new(
        "Coinbase",
        "https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys",
        "https://portal.cdp.coinbase.com/projects/api-keys",
        new TokenFormat("coinbase-api-key-secret", "Coinbase API key secret", Shape.AfterAnchor.Then(Charset.Base64, 86).Then("=="))
        {
            Names = ["coinbase", "cdp"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.Of(Charset.Base64, "coinbase", 86) + "=="],
            Ignores = [() => Sample.Of(Charset.Base64, "coinbase", 85) + "==", () => Sample.Guid("coinbase")],
        },
        new TokenFormat("coinbase-legacy-secret", "Coinbase API secret of the first kind", Charset.Base62, 32)
        {
            Names = ["coinbase"],
            Mix = Mix.DigitAndCases,
        });
}
