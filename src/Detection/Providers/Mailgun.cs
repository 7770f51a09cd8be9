namespace SecretGuard.Detection.Providers;

internal static class Mailgun
{
    public static readonly Provider Provider = new(
        "Mailgun",
        "https://documentation.mailgun.com/docs/mailgun/api-reference/authentication/",
        "https://help.mailgun.com/hc/articles/203380100",
        new TokenFormat("mailgun-legacy-api-key", "Mailgun API key of the older form", Charset.LowerAlphanumeric, 32, "key-")
        {
            Mix = Mix.Digit | Mix.Lower,
            Ignores = [() => Sample.After("pubkey-", Charset.LowerAlphanumeric, 32)],
        },
        new TokenFormat(
            "mailgun-api-key",
            "Mailgun API key",
            Shape.AfterAnchor.Then(Charset.HexLower, 32).Then("-").Then(Charset.HexLower, 8).Then("-").Then(Charset.HexLower, 8))
        {
            Names = ["mailgun"],
            Finds = [() => ApiKey(8)],
            Ignores = [() => ApiKey(7), () => ApiKey(9)],
        },
        new TokenFormat("mailgun-signing-key", "Mailgun webhook signing key", Charset.HexLower, 32) { Names = ["mailgun"] });

    private static string ApiKey(int length) =>
        Sample.Of(Charset.HexLower, "mailgun-api-key", 32)
        + "-"
        + Sample.Of(Charset.HexLower, "mailgun-api-key 2", 8)
        + "-"
        + Sample.Of(Charset.HexLower, "mailgun-api-key 3", length);
}
