namespace SecretGuard.Detection.Providers;

internal static class Sendbird
{
    public static readonly Provider Provider = new(
        "Sendbird",
        "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api",
        "https://dashboard.sendbird.com",
        new TokenFormat("sendbird-api-token", "Sendbird API token", Charset.HexLower, 40) { Names = ["sendbird"] });
}
