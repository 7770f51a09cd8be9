namespace SecretGuard.Detection.Providers;

internal static class Gitea
{
    public static readonly Provider Provider = new(
        "Gitea and Forgejo",
        "https://docs.gitea.com/development/api-usage",
        "https://docs.gitea.com/development/api-usage#generating-and-listing-api-tokens",
        new TokenFormat("gitea-access-token", "Gitea or Forgejo access token", Charset.HexLower, 40)
        {
            Names = ["gitea", "forgejo", "codeberg"],
        });
}
