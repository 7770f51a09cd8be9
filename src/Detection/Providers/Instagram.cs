namespace SecretGuard.Detection.Providers;

internal static class Instagram
{
    public static readonly Provider Provider = new(
        "Instagram",
        "https://developers.facebook.com/docs/instagram-platform/",
        "https://www.instagram.com/accounts/manage_access/",
        new TokenFormat(
            "instagram-access-token",
            "Instagram access token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 100, 300),
            "IGQV", "IGQW", "IGAA")
        {
            Mix = Mix.DigitAndCases,
            Finds =
            [
                () => Sample.After("IGQV", Charset.Base64Url, 100),
                () => Sample.After("IGQW", Charset.Base64Url, 100),
                () => Sample.After("IGAA", Charset.Base64Url, 100),
            ],
            Ignores = [() => Sample.After("IGQV", Charset.Base64Url, 99), () => "IGQV" + new string('x', 100)],
        });
}
