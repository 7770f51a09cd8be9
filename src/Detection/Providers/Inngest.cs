namespace SecretGuard.Detection.Providers;

internal static class Inngest
{
    public static readonly Provider Provider = new(
        "Inngest",
        "https://www.inngest.com/docs/platform/signing-keys",
        "https://www.inngest.com/docs/platform/signing-keys",
        new TokenFormat("inngest-signing-key", "Inngest signing key", Shape.AfterAnchor.Then(Charset.HexLower, 32, 64), "signkey-prod-")
        {
            Finds = [() => Sample.After("signkey-prod-", Charset.HexLower, 32)],
            Ignores = [() => Sample.After("signkey-prod-", Charset.HexLower, 31), () => Sample.After("signkey-prod-", Charset.Base62, 32)],
        },
        new TokenFormat(
            "inngest-test-signing-key",
            "Inngest signing key of a test environment",
            Shape.AfterAnchor.Then(Charset.HexLower, 32, 64),
            "signkey-test-")
        {
            Confidence = Confidence.Medium,
            Finds = [() => Sample.After("signkey-test-", Charset.HexLower, 32)],
            Ignores = [() => Sample.After("signkey-test-", Charset.HexLower, 31), () => Sample.After("signkey-test-", Charset.Base62, 32)],
        });
}
