namespace SecretGuard.Detection.Providers;

internal static class Mattermost
{
    public static readonly Provider Provider = new(
        "Mattermost",
        "https://developers.mattermost.com/integrate/reference/personal-access-token/",
        "https://developers.mattermost.com/integrate/reference/personal-access-token/",
        new TokenFormat("mattermost-access-token", "Mattermost access token", Charset.LowerAlphanumeric, 26)
        {
            Names = ["mattermost"],
            Mix = Mix.Digit | Mix.Lower,
        });
}
