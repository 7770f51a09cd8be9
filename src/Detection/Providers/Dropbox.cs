namespace SecretGuard.Detection.Providers;

internal static class Dropbox
{
    public static readonly Provider Provider = new(
        "Dropbox",
        "https://developers.dropbox.com/oauth-guide",
        "https://www.dropbox.com/developers/documentation/http/documentation#auth-token-revoke",
        new TokenFormat(
            "dropbox-access-token",
            "Dropbox access token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 120, 1400),
            "sl.u.",
            "sl.")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("sl.", Charset.Base64Url, 135), () => Sample.After("sl.u.", Charset.Base64Url, 900)],
            Ignores = [() => Sample.After("sl.", Charset.Base64Url, 60), () => "sl." + new string('x', 135)],
        },
        new TokenFormat(
            "dropbox-long-lived-token",
            "Dropbox long-lived access token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 43),
            "AAAAAAAAAA")
        {
            Before = new Lead(Charset.Base62, 11, 11),
            Mix = Mix.DigitAndCases,
            Finds = [() => Legacy(43)],
            Ignores = [() => Legacy(42), () => Legacy(44), () => new string('A', 64)],
        },
        new TokenFormat("dropbox-app-secret", "Dropbox app secret", Charset.LowerAlphanumeric, 15)
        {
            Names = ["dropbox"],
            Mix = Mix.Digit | Mix.Lower,
        });

    private static string Legacy(int digits) =>
        Sample.Of(Charset.Base62, "drop", 11) + new string('A', 10) + Sample.Of(Charset.Base62, "box", digits);
}
