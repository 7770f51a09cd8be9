namespace SecretGuard.Detection.Providers;

internal static class Finnhub
{
    public static readonly Provider Provider = new(
        "Finnhub",
        "https://finnhub.io/docs/api/authentication",
        "https://finnhub.io/dashboard",
        new TokenFormat("finnhub-api-key", "Finnhub API key", Shape.AfterAnchor.Then(Charset.LowerAlphanumeric, 20, 40))
        {
            Names = ["finnhub"],
            Mix = Mix.Digit | Mix.Lower,
            Check = token => token.Length is 20 or 40,
            Finds =
            [
                () => Sample.Of(Charset.LowerAlphanumeric, "finnhub", 20),
                () => Sample.Of(Charset.LowerAlphanumeric, "finnhub", 40),
            ],
            Ignores =
            [
                () => Sample.Of(Charset.LowerAlphanumeric, "finnhub", 19),
                () => Sample.Of(Charset.LowerAlphanumeric, "finnhub", 30),
            ],
        });
}
