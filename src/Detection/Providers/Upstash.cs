namespace SecretGuard.Detection.Providers;

internal static class Upstash
{
    public static readonly Provider Provider = new(
        "Upstash",
        "https://upstash.com/docs/qstash/howto/signature",
        "https://upstash.com/docs/qstash/howto/reset-token",
        new TokenFormat(
            "upstash-qstash-token",
            "Upstash QStash token",
            Shape.AfterAnchor.Then(Charset.Base64Padded, 60, 240),
            "eyJVc2VySUQiOi")
        {
            // It begins with {"UserID":.
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("eyJVc2VySUQiOi", Charset.Base64Padded, 60)],
            Ignores = [() => Sample.After("eyJVc2VySUQiOi", Charset.Base64Padded, 59), () => "eyJVc2VySUQiOi" + new string('x', 60)],
        },
        new TokenFormat("upstash-signing-key", "Upstash QStash signing key", Charset.Base62, 28, "sig_") { Mix = Mix.DigitAndCases },
        new TokenFormat("upstash-rest-token", "Upstash REST token", Shape.AfterAnchor.Then("A").Then(Charset.Base64UrlPadded, 40, 120))
        {
            Names = ["upstash"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("A", Charset.Base64UrlPadded, 40)],
            Ignores = [() => Sample.After("A", Charset.Base64UrlPadded, 39), () => "A" + new string('x', 40)],
        });
}
