using SecretGuard.Detection.Judging;

namespace SecretGuard.Detection.Providers;

internal static class Google
{
    public static readonly Provider Provider = new(
        "Google",
        "https://cloud.google.com/docs/authentication",
        "https://cloud.google.com/docs/security/compromised-credentials",
        new TokenFormat("google-api-key", "Google API key", Charset.Base64Url, 35, "AIza")
        {
            Confidence = Confidence.Low,
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat("google-auth-key", "Google API key bound to a service account", Charset.Base64Url, 44, "AQ.Ab8RN6")
        {
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat("google-client-secret", "Google OAuth client secret", Charset.Base64Url, 28, "GOCSPX-"),
        new TokenFormat("google-access-token", "Google OAuth access token", Shape.AfterAnchor.Then(Charset.Dotted, 60, 2048), "ya29.")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("ya29.", Charset.Base64Url, 160), () => Sample.After("ya29.c.", Charset.Base64Url, 900)],
            Ignores = [() => Sample.After("ya29.", Charset.Base64Url, 30), () => "ya29." + new string('x', 120)],
        },
        new TokenFormat(
            "google-app-password",
            "Google app password",
            Shape.AfterAnchor.Then(Charset.Lower, 4)
                .Then(" ").Then(Charset.Lower, 4).Then(" ").Then(Charset.Lower, 4).Then(" ").Then(Charset.Lower, 4))
        {
            Names = ["password", "passwd", "pwd", "pass"],
            Check = IsNoSentence,
            Finds = [() => AppPassword("google")],
            Ignores =
            [
                () => AppPassword("google") + "a",
                () => AppPassword("google").Substring(1),
                () => string.Join(" ", "this", "must", "have", "been"),
            ],
        },
        new TokenFormat(
            "google-refresh-token",
            "Google OAuth refresh token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 40, 512),
            "1//0")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("1//0", Charset.Base64Url, 99)],
            Ignores = [() => Sample.After("1//0", Charset.Base64Url, 20), () => "1//0" + new string('x', 99)],
        },
        new TokenFormat(
            "google-service-account-key",
            "Google service account key in base64",
            Shape.AfterAnchor.Then(Charset.Base64Padded, 1000, 5000),
            "ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs", Charset.Base64, 3000)],
            Ignores =
            [
                () => Sample.After("ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs", Charset.Base64, 200),
                () => "ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs" + new string('A', 1200),
            ],
        },
        new TokenFormat("google-hmac-key-id", "Google Cloud Storage HMAC access id", Charset.Base32, 55, "GOOG1E"),
        new TokenFormat("google-hmac-secret", "Google Cloud Storage HMAC secret", Charset.Base64, 40)
        {
            Names = ["gcs", "googlestorage", "goog"],
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat(
            "google-fcm-server-key",
            "Firebase Cloud Messaging server key",
            Shape.AfterAnchor.Then(Charset.Base64Url, 134),
            ":APA91b")
        {
            Before = new Lead(Charset.Base64Url, 11, 11),
            Mix = Mix.DigitAndCases,
            Check = token => token.StartsWith("AAAA".AsSpan()),
            Finds = [() => ServerKey("AAAA", 7)],
            Ignores = [() => ServerKey("BBBB", 7), () => ServerKey("AAAA", 18)],
        },
        new TokenFormat("google-recaptcha-secret", "reCAPTCHA secret key", Shape.AfterAnchor.Then("6L").Then(Charset.Base64Url, 38))
        {
            Names = ["recaptchasecret", "recaptchaprivate", "captchasecret"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("6L", Charset.Base64Url, 38)],
            Ignores = [() => Sample.After("6L", Charset.Base64Url, 37), () => Sample.After("7L", Charset.Base64Url, 38)],
        },
        new TokenFormat("google-legacy-client-secret", "Google OAuth client secret of the first kind", Charset.Base64Url, 24)
        {
            Names = ["google", "gmail", "youtube"],
            Mix = Mix.DigitAndCases,
        });

    private static bool IsNoSentence(ReadOnlySpan<char> words)
    {
        Span<char> letters = stackalloc char[16];
        for (var i = 0; i < letters.Length; i++) letters[i] = words[i + i / 4];
        return Randomness.IsRandom(letters);
    }

    private static string AppPassword(string seed)
    {
        var letters = Sample.Of(Charset.Lower, seed, 16);
        return string.Join(" ", Enumerable.Range(0, 4).Select(i => letters.Substring(i * 4, 4)));
    }

    private static string ServerKey(string start, int digits) =>
        start + Sample.Of(Charset.Base62, "sender", digits) + ":APA91b" + Sample.Of(Charset.Base64Url, "messaging", 134);
}
