namespace SecretGuard.Detection.Providers;

internal static class GitLab
{
    public static readonly Provider Provider = new(
        "GitLab",
        "https://docs.gitlab.com/security/tokens/",
        "https://docs.gitlab.com/security/token_overview/",
        new TokenFormat("gitlab-pat", "GitLab personal access token", Shape.AfterAnchor.Then(Charset.Base64Url, 20), "glpat-")
        {
            Finds = [() => "glpat-" + Sample.Of(Charset.Base64Url, "gitlab", 19) + "a"],
            Ignores = [() => Sample.Base62("glpat-", 19), () => "glpat-" + new string('x', 20)],
        });
}
