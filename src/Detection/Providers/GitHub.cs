namespace SecretGuard.Detection.Providers;

internal static class GitHub
{
    public static readonly Provider Provider = new(
        "GitHub",
        "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
        "https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
        Token("github-pat", "GitHub personal access token", "ghp_"),
        Token("github-oauth", "GitHub OAuth access token", "gho_"),
        Token("github-app", "GitHub App token", "ghu_", "ghs_"),
        new TokenFormat("github-app-stateless", "GitHub App installation token", Stateless, "ghs_")
        {
            Finds = [() => Installation(342)],
            Ignores = [() => Installation(20), () => "ghs_" + "12345_installation"],
        },
        Token("github-refresh", "GitHub refresh token", "ghr_"),
        new TokenFormat(
            "github-fine-grained-pat",
            "GitHub fine-grained personal access token",
            Shape.AfterAnchor.Then(Charset.Base62, 22).Then("_").Then(Charset.Base62, 59),
            "github_pat_")
        {
            Finds = [() => FineGrained(59)],
            Ignores = [() => FineGrained(58), () => "github_pat_" + new string('x', 22) + "_" + new string('x', 59)],
        },
        new TokenFormat("github-legacy-token", "GitHub token or client secret without a prefix", Charset.HexLower, 40)
        {
            Names = ["github", "ghtoken", "ghclient"],
        },
        new TokenFormat(
            "github-legacy-app-token",
            "GitHub App token of the first kind",
            Shape.AfterAnchor.Then("v1.").Then(Charset.HexLower, 40))
        {
            Names = ["github", "ghtoken", "installation"],
            Finds = [() => Sample.After("v1.", Charset.HexLower, 40)],
            Ignores = [() => Sample.After("v1.", Charset.HexLower, 39), () => Sample.After("v2.", Charset.HexLower, 40)],
        },
        new TokenFormat(
            "github-runner-registration-token",
            "GitHub Actions runner registration token",
            Shape.AfterAnchor.Then("A").Then(Charset.Base32, 28))
        {
            Names = ["runner", "github"],
            Mix = Mix.Digit | Mix.Upper,
            Finds = [() => Sample.After("A", Charset.Base32, 28)],
            Ignores = [() => Sample.After("A", Charset.Base32, 27), () => Sample.After("B", Charset.Base32, 28)],
        });

    // The app's number, and a JSON web token that only GitHub reads.
    private static Shape Stateless =>
        Shape.AfterAnchor.Then(Charset.Digits, 1, 12).Then("_eyJ").Then(Charset.Base64Url, 10, 200).Then(".")
            .Then(Charset.Base64Url, 20, 1000).Then(".").Then(Charset.Base64Url, 40, 700);

    private static string Installation(int signature) =>
        "ghs_" + "123456" + "_eyJ" + Sample.Of(Charset.Base62, "header", 33) + "." + Sample.Of(Charset.Base62, "claims", 120) + "."
            + Sample.Of(Charset.Base64Url, "github", signature);

    private static TokenFormat Token(string slug, string title, params string[] prefixes) =>
        new(slug, title, Shape.AfterAnchor.Then(Charset.Base62, 36), prefixes)
        {
            Check = token => Crc32.IsBase62(token.Slice(4, 30), token.Slice(34)),
            Finds = [.. prefixes.Select<string, Func<string>>(prefix => () => Sample.WithCrc(prefix))],
            Ignores =
            [
                () => Sample.Base62(prefixes[0], 36),
                () => Sample.WithCrc(prefixes[0]) + "x",
                () => "x" + Sample.WithCrc(prefixes[0]),
            ],
        };

    private static string FineGrained(int length) => Sample.Base62("github_pat_", 22) + "_" + Sample.Of(Charset.Base62, "fine", length);
}
