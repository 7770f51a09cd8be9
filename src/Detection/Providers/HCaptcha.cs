namespace SecretGuard.Detection.Providers;

internal static class HCaptcha
{
    public static readonly Provider Provider = new(
        "hCaptcha",
        "https://docs.hcaptcha.com/",
        "https://dashboard.hcaptcha.com/settings/secrets",
        new TokenFormat("hcaptcha-secret", "hCaptcha secret key", Charset.HexLower, 32, "ES_")
        {
            Ignores = [() => Sample.Guid("sitekey")],
        },
        new TokenFormat(
            "hcaptcha-legacy-secret",
            "hCaptcha secret key of the first kind",
            Shape.AfterAnchor.Then("0x").Then(Charset.Hex, 40))
        {
            Names = ["hcaptcha"],
            Finds = [() => Sample.After("0x", Charset.HexUpper, 40)],
            Ignores = [() => Sample.After("0x", Charset.HexUpper, 39), () => "0x" + new string('0', 40)],
        });
}
