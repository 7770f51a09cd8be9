namespace SecretGuard.Detection.Providers;

internal static class ButterCMS
{
    public static readonly Provider Provider = new(
        "ButterCMS",
        "https://buttercms.com/docs/api/#authentication",
        "https://buttercms.com/settings/",
        new TokenFormat("buttercms-api-token", "ButterCMS API token", Charset.HexLower, 40) { Names = ["buttercms"] });
}
