namespace SecretGuard.Detection.Providers;

internal static class Pipedrive
{
    public static readonly Provider Provider = new(
        "Pipedrive",
        "https://pipedrive.readme.io/docs/core-api-concepts-authentication",
        "https://support.pipedrive.com/en/article/how-can-i-find-my-personal-api-key",
        new TokenFormat("pipedrive-api-token", "Pipedrive API token", Charset.HexLower, 40) { Names = ["pipedrive"] });
}
