namespace SecretGuard.Detection.Providers;

internal static class Facebook
{
    public static readonly Provider Provider = new(
        "Meta",
        "https://developers.facebook.com/docs/facebook-login/guides/access-tokens",
        "https://developers.facebook.com/docs/facebook-login/guides/permissions/request-revoke",
        new TokenFormat("facebook-access-token", "Facebook access token", Shape.AfterAnchor.Then(Charset.Base62, 80, 500), "EAA")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("EAACEdEose0cBA", Charset.Base62, 150), () => Sample.After("EAA", Charset.Base62, 190)],
            Ignores = [() => Sample.After("EAA", Charset.Base62, 60), () => "EAA" + new string('A', 100)],
        },
        new TokenFormat(
            "facebook-app-access-token",
            "Facebook app access token",
            Shape.AfterAnchor.Then(Charset.Digits, 13, 17).Then("|").Then(Charset.Base64Url, 27))
        {
            Names = ["facebook", "fbapp", "fbaccess", "meta", "instagram", "whatsapp"],
            TellingNames = ["facebook", "fbapp", "instagram", "whatsapp"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.Of(Charset.Digits, "app", 16) + "|" + Sample.Of(Charset.Base64Url, "facebook", 27)],
            Ignores =
            [
                () => Sample.Of(Charset.Digits, "app", 16) + "|" + Sample.Of(Charset.Base64Url, "facebook", 20),
                () => Sample.Of(Charset.Digits, "app", 16),
            ],
        },
        new TokenFormat("facebook-app-secret", "Facebook app secret", Charset.HexLower, 32)
        {
            Names = ["facebook", "fbapp", "fbsecret", "instagram", "whatsapp"],
        });
}
