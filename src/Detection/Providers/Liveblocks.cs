namespace SecretGuard.Detection.Providers;

internal static class Liveblocks
{
    public static readonly Provider Provider = new(
        "Liveblocks",
        "https://liveblocks.io/docs/authentication",
        "https://liveblocks.io/docs/authentication",
        new TokenFormat("liveblocks-secret-key", "Liveblocks secret key", Shape.AfterAnchor.Then(Charset.Base64Url, 40, 120), "sk_prod_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("sk_prod_", Charset.Base64Url, 40)],
            Ignores =
            [
                () => Sample.After("sk_prod_", Charset.Base64Url, 39),
                () => "sk_prod_" + new string('x', 40),
                () => Sample.After("pk_prod_", Charset.Base64Url, 64),
            ],
        },
        new TokenFormat(
            "liveblocks-test-key",
            "Liveblocks secret key of a development project",
            Shape.AfterAnchor.Then(Charset.Base64Url, 40, 120),
            "sk_dev_")
        {
            Mix = Mix.DigitAndCases,
            Confidence = Confidence.Medium,
            Finds = [() => Sample.After("sk_dev_", Charset.Base64Url, 40)],
            Ignores =
            [
                () => Sample.After("sk_dev_", Charset.Base64Url, 39),
                () => "sk_dev_" + new string('x', 40),
                () => Sample.After("pk_dev_", Charset.Base64Url, 64),
            ],
        });
}
