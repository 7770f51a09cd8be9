namespace SecretGuard.Detection.Providers;

internal static class Kraken
{
    public static readonly Provider Provider = new(
        "Kraken",
        "https://docs.kraken.com/api/docs/guides/spot-rest-auth",
        "https://support.kraken.com/hc/articles/360000919966",
        new TokenFormat("kraken-private-key", "Kraken private key", Shape.AfterAnchor.Then(Charset.Base64, 86).Then("=="))
        {
            Names = ["kraken"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.Of(Charset.Base64, "kraken-private-key", 86) + "=="],
            Ignores = [() => Sample.Of(Charset.Base64, "kraken-private-key", 85) + "==", () => new string('x', 86) + "=="],
        });
}
