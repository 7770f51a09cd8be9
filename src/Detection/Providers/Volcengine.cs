namespace SecretGuard.Detection.Providers;

internal static class Volcengine
{
    public static readonly Provider Provider = new(
        "Volcengine",
        "https://www.volcengine.com/docs/6291/65568",
        "https://console.volcengine.com/iam/keymanage/",
        new TokenFormat("volcengine-access-key-id", "Volcengine access key id", Charset.Base62, 43, "AKLT") { Mix = Mix.DigitAndCases },
        new TokenFormat("volcengine-secret-key", "Volcengine secret access key", Shape.AfterAnchor.Then(Charset.Base64Padded, 48, 64))
        {
            Names = ["volcengine", "volcsecret", "volcaccess"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.Of(Charset.Base64Padded, "volcengine-secret-key", 48)],
            Ignores = [() => Sample.Of(Charset.Base64Padded, "volcengine-secret-key", 47), () => new string('x', 48)],
        });
}
