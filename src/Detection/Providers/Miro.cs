namespace SecretGuard.Detection.Providers;

internal static class Miro
{
    public static readonly Provider Provider = new(
        "Miro",
        "https://developers.miro.com/docs/rest-api-how-tos",
        "https://developers.miro.com/reference/revoke-token",
        new TokenFormat(
            "miro-access-token",
            "Miro access token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 30, 80),
            "eyJtaXJvLm9yaWdpbiI6I")
        {
            // It begins with {"miro.origin":"…"}.
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("eyJtaXJvLm9yaWdpbiI6I", Charset.Base64Url, 30)],
            Ignores =
            [
                () => Sample.After("eyJtaXJvLm9yaWdpbiI6I", Charset.Base64Url, 29),
                () => "eyJtaXJvLm9yaWdpbiI6I" + new string('x', 30),
            ],
        });
}
