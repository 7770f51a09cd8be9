namespace SecretGuard.Detection.Providers;

internal static class Buildkite
{
    public static readonly Provider Provider = new(
        "Buildkite",
        "https://buildkite.com/docs/platform/security/tokens",
        "https://buildkite.com/docs/apis/managing-api-tokens",
        new TokenFormat("buildkite-api-token", "Buildkite API access token", Charset.HexLower, 40, "bkua_"),
        new TokenFormat(
            "buildkite-agent-token",
            "Buildkite agent token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 40, 200),
            "bkct_",
            "bkaa_",
            "bkaj_",
            "bkpt_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("bkct_", Charset.Base62, 55), () => Sample.After("bkaa_", Charset.Base62, 70)],
            Ignores = [() => Sample.After("bkct_", Charset.Base62, 30), () => "bkct_" + new string('x', 40)],
        },
        new TokenFormat("buildkite-legacy-token", "Buildkite API access token of the first kind", Charset.HexLower, 40)
        {
            Names = ["buildkite"],
        });
}
