namespace SecretGuard.Detection.Providers;

internal static class Strava
{
    public static readonly Provider Provider = new(
        "Strava",
        "https://developers.strava.com/docs/authentication/",
        "https://www.strava.com/settings/api",
        new TokenFormat("strava-client-secret", "Strava client secret or token", Charset.HexLower, 40) { Names = ["strava"] });
}
