namespace SecretGuard.Detection.Providers;

internal static class Twitch
{
    public static readonly Provider Provider = new(
        "Twitch",
        "https://dev.twitch.tv/docs/authentication/",
        "https://dev.twitch.tv/docs/authentication/revoke-tokens/",
        new TokenFormat("twitch-chat-token", "Twitch chat token", Charset.LowerAlphanumeric, 30, "oauth:") { Mix = Mix.Digit | Mix.Lower },
        new TokenFormat("twitch-client-secret", "Twitch client secret or token", Charset.LowerAlphanumeric, 30)
        {
            Names = ["twitch"],
            Mix = Mix.Digit | Mix.Lower,
        });
}
