namespace SecretGuard.Detection.Providers;

internal static class Rollbar
{
    public static readonly Provider Provider = new(
        "Rollbar",
        "https://docs.rollbar.com/docs/access-tokens",
        "https://docs.rollbar.com/docs/access-tokens",
        new TokenFormat("rollbar-access-token", "Rollbar access token", Charset.HexLower, 32)
        {
            // Those of browsers look the same.
            Names = ["rollbar"],
            Confidence = Confidence.Medium,
        });
}
