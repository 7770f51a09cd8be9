namespace SecretGuard.Detection.Providers;

internal static class Tinybird
{
    public static readonly Provider Provider = new(
        "Tinybird",
        "https://www.tinybird.co/docs/get-started/administration/auth-tokens",
        "https://www.tinybird.co/docs/get-started/administration/auth-tokens",
        new TokenFormat(
            "tinybird-token",
            "Tinybird token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 60, 300).Then(".").Then(Charset.Base64Url, 43),
            "p.eyJ")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Token(43)],
            Ignores = [() => Token(42), () => Token(44)],
        });

    private static string Token(int length) =>
        "p.eyJ" + Sample.Of(Charset.Base64Url, "tinybird-token", 60) + "." + Sample.Of(Charset.Base64Url, "tinybird-token 2", length);
}
