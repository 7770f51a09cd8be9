namespace SecretGuard.Detection.Providers;

internal static class Spotify
{
    public static readonly Provider Provider = new(
        "Spotify",
        "https://developer.spotify.com/documentation/web-api/concepts/apps",
        "https://developer.spotify.com/dashboard",
        new TokenFormat("spotify-client-secret", "Spotify client secret", Charset.HexLower, 32) { Names = ["spotify"] });
}
