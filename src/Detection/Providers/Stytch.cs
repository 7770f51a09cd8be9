namespace SecretGuard.Detection.Providers;

internal static class Stytch
{
    public static readonly Provider Provider = new(
        "Stytch",
        "https://stytch.com/docs/api/authentication",
        "https://stytch.com/dashboard/api-keys",
        new TokenFormat("stytch-secret", "Stytch secret", Shape.AfterAnchor.Then(Charset.Base64UrlPadded, 32, 64), "secret-live-")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("secret-live-", Charset.Base64UrlPadded, 32)],
            Ignores =
            [
                () => Sample.After("secret-live-", Charset.Base64UrlPadded, 31),
                () => "secret-live-" + new string('x', 32),
                () => "public-token-live-" + Sample.Guid("stytch"),
            ],
        },
        new TokenFormat(
            "stytch-test-secret",
            "Stytch test secret",
            Shape.AfterAnchor.Then(Charset.Base64UrlPadded, 32, 64),
            "secret-test-")
        {
            Mix = Mix.DigitAndCases,
            Confidence = Confidence.Medium,
            Finds = [() => Sample.After("secret-test-", Charset.Base64UrlPadded, 32)],
            Ignores = [() => Sample.After("secret-test-", Charset.Base64UrlPadded, 31), () => "secret-test-" + new string('x', 32)],
        });
}
