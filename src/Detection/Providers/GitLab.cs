namespace SecretGuard.Detection.Providers;

internal static class GitLab
{
    private const int ChecksumLength = 7;

    // The length of what precedes, in two digits of base 36, and the checksum.
    private const int TailLength = 2 + ChecksumLength;

    private static readonly string[] Routed =
        ["glpat-", "glrt-", "glrtr-", "gldt-", "glcbt-", "glptt-", "glft-", "gloas-", "glsoat-", "glffct-", "glwt-"];

    public static readonly Provider Provider = new(
        "GitLab",
        "https://docs.gitlab.com/security/tokens/",
        "https://docs.gitlab.com/security/token_overview/",
        Routable("gitlab-routable-token", "GitLab routable token", ".01."),
        Routable("gitlab-first-routable-token", "GitLab routable token without a version", "."),
        Token("gitlab-pat", "GitLab personal, group or project access token", 20, "glpat-"),
        Token("gitlab-oauth-secret", "GitLab OAuth application secret", 64, "gloas-"),
        Token("gitlab-deploy-token", "GitLab deploy token", 20, "gldt-"),
        Token("gitlab-runner-token", "GitLab runner authentication token", 20, "glrt-t1_", "glrt-t2_", "glrt-t3_", "glrtr-", "glrt-"),
        Token("gitlab-runner-registration-token", "GitLab runner registration token", 20, "GR1348941"),
        new TokenFormat(
            "gitlab-job-token",
            "GitLab CI/CD job token",
            Shape.AfterAnchor.Then(Charset.HexLower, 1, 5).Then("_").Then(Charset.Base64Url, 20),
            "glcbt-")
        {
            Finds = [() => Sample.After("glcbt-64_", Charset.Base64Url, 20)],
            Ignores = [() => Sample.After("glcbt-64_", Charset.Base64Url, 19), () => "glcbt-" + "64_" + new string('x', 20)],
        },
        new TokenFormat("gitlab-trigger-token", "GitLab pipeline trigger token", Charset.HexLower, 40, "glptt-"),
        Token("gitlab-feed-token", "GitLab feed token", 20, "glft-"),
        Token("gitlab-incoming-mail-token", "GitLab incoming mail token", 25, "glimt-"),
        new TokenFormat(
            "gitlab-agent-token",
            "GitLab agent for Kubernetes token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 50, 1024),
            "glagent-")
        {
            Finds = [() => Sample.After("glagent-", Charset.Base64Url, 50)],
            Ignores = [() => Sample.After("glagent-", Charset.Base64Url, 49), () => "glagent-" + new string('x', 50)],
        },
        Token("gitlab-scim-token", "GitLab SCIM token", 20, "glsoat-"),
        Token("gitlab-feature-flags-token", "GitLab feature flags client token", 20, "glffct-"),
        Token("gitlab-workspace-token", "GitLab workspace token", 20, "glwt-"),
        new TokenFormat("gitlab-session-cookie", "GitLab session cookie", Charset.HexLower, 32, "_gitlab_session="),
        new TokenFormat("gitlab-legacy-pat", "GitLab access token without a prefix", Charset.Base64Url, 20)
        {
            Names = ["gitlab"],
            Mix = Mix.DigitAndCases,
        });

    private static TokenFormat Token(string slug, string title, int length, params string[] prefixes) =>
        new(slug, title, Charset.Base64Url, length, prefixes);

    private static TokenFormat Routable(string slug, string title, string separator) =>
        new(
            slug,
            title,
            Shape.AfterAnchor.Then(Charset.Base64Url, 27, 300).Then(separator).Then(Charset.LowerAlphanumeric, TailLength),
            Routed)
        {
            Check = HasChecksum,
            Finds =
            [
                () => WithChecksum(Sample.After("glpat-", Charset.Base64Url, 36) + separator + "10"),
                () => WithChecksum(Sample.After("glrt-", Charset.Base64Url, 36) + separator + "10"),
            ],
            Ignores =
            [
                () => Sample.After("glpat-", Charset.Base64Url, 36) + separator + "10"
                    + Sample.Of(Charset.LowerAlphanumeric, "crc", ChecksumLength),
                () => WithChecksum(Sample.After("glpat-", Charset.Base64Url, 26) + separator + "0q"),
            ],
        };

    private static bool HasChecksum(ReadOnlySpan<char> token)
    {
        var body = token.Slice(0, token.Length - ChecksumLength);
        return token.Slice(body.Length).SequenceEqual(Checksum(body).AsSpan());
    }

    private static string WithChecksum(string body) => body + Checksum(body.AsSpan());

    private static string Checksum(ReadOnlySpan<char> body) => Crc32.ToBase36(Crc32.Of(body), ChecksumLength);
}
