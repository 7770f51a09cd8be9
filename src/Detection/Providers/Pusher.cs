namespace SecretGuard.Detection.Providers;

internal static class Pusher
{
    public static readonly Provider Provider = new(
        "Pusher",
        "https://pusher.com/docs/channels/library_auth_reference/rest-api/",
        "https://dashboard.pusher.com",
        new TokenFormat("pusher-app-secret", "Pusher app secret", Charset.HexLower, 20) { Names = ["pusher"] });
}
