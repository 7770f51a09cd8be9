namespace SecretGuard.Detection.Providers;

internal static class Zoom
{
    public static readonly Provider Provider = new(
        "Zoom",
        "https://developers.zoom.us/docs/internal-apps/s2s-oauth/",
        "https://marketplace.zoom.us/user/build",
        new TokenFormat("zoom-client-secret", "Zoom client secret", Charset.Base62, 32)
        {
            Names = ["zoom"],
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat("zoom-webhook-secret-token", "Zoom webhook secret token", Charset.Base64Url, 22)
        {
            Names = ["zoomsecret", "zoomwebhook"],
            Mix = Mix.DigitAndCases,
        });
}
