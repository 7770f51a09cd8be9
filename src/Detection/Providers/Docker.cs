namespace SecretGuard.Detection.Providers;

internal static class Docker
{
    public static readonly Provider Provider = new(
        "Docker",
        "https://docs.docker.com/security/access-tokens/",
        "https://docs.docker.com/security/access-tokens/#modify-existing-tokens",
        new TokenFormat("docker-pat", "Docker personal access token", Charset.Base64Url, 27, "dckr_pat_"),
        new TokenFormat("docker-organization-token", "Docker organization access token", Charset.Base64Url, 32, "dckr_oat_"));
}
