namespace SecretGuard.Detection.Providers;

internal static class FlyIo
{
    public static readonly Provider Provider = new(
        "Fly.io",
        "https://fly.io/docs/security/tokens/",
        "https://fly.io/docs/flyctl/tokens-revoke/",
        new TokenFormat("fly-access-token", "Fly.io access token", Charset.Base64Url, 43, "fo1_") { Mix = Mix.DigitAndCases },
        new TokenFormat(
            "fly-macaroon",
            "Fly.io token",
            Shape.AfterAnchor.Then(Charset.Base64Padded, 100, 2000),
            "fm1r_",
            "fm1a_",
            "fm2_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("fm2_", Charset.Base64, 400), () => Sample.After("fm1r_", Charset.Base64, 150)],
            Ignores = [() => Sample.After("fm2_", Charset.Base64, 60), () => "fm2_" + new string('A', 200)],
        });
}
