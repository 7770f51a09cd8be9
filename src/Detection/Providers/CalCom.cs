namespace SecretGuard.Detection.Providers;

internal static class CalCom
{
    public static readonly Provider Provider = new(
        "Cal.com",
        "https://cal.com/docs/api-reference/v2/introduction",
        "https://cal.com/docs/api-reference/v1/authentication",
        new TokenFormat("cal-live-api-key", "Cal.com live API key", Charset.HexLower, 32, "cal_live_"),
        new TokenFormat("cal-test-api-key", "Cal.com API key", Charset.HexLower, 32, "cal_test_", "cal_")
        {
            Confidence = Confidence.Medium,
        });
}
