namespace SecretGuard.Detection.Providers;

internal static class BetterStack
{
    public static readonly Provider Provider = new(
        "Better Stack",
        "https://betterstack.com/docs/logs/api/getting-started/",
        "https://betterstack.com/docs/logs/api/getting-started/#get-a-telemetry-api-token",
        new TokenFormat("betterstack-token", "Better Stack token", Charset.Base62, 24)
        {
            Names = ["betterstack", "logtail", "betteruptime"],
            Mix = Mix.DigitAndCases,
        });
}
