namespace SecretGuard.Detection.Providers;

internal static class Mailchimp
{
    public static readonly Provider Provider = new(
        "Mailchimp",
        "https://mailchimp.com/developer/marketing/guides/quick-start/",
        "https://mailchimp.com/help/about-api-keys/",
        new TokenFormat("mailchimp-api-key", "Mailchimp API key", Shape.AfterAnchor.Then(Charset.Digits, 1, 2), "-us")
        {
            Before = new Lead(Charset.HexLower, 32, 32),
            Finds = [() => Key(Charset.HexLower, 32) + "18", () => Key(Charset.HexLower, 32) + "6"],
            Ignores =
            [
                () => Key(Charset.HexLower, 31) + "18",
                () => Key(Charset.Base62, 32) + "18",
                () => Key(Charset.HexLower, 32) + "185",
            ],
        },
        new TokenFormat("mandrill-api-key", "Mailchimp Transactional API key", Charset.Base64Url, 22, "md-") { Mix = Mix.DigitAndCases });

    private static string Key(Charset charset, int length) => Sample.Of(charset, "mailchimp", length) + "-us";
}
