namespace SecretGuard.Detection.Providers;

internal static class UptimeRobot
{
    public static readonly Provider Provider = new(
        "UptimeRobot",
        "https://uptimerobot.com/api/",
        "https://uptimerobot.com/integrations/",
        new TokenFormat(
            "uptimerobot-api-key",
            "UptimeRobot API key",
            Shape.AfterAnchor.Then("u").Then(Charset.Digits, 5, 9).Then("-").Then(Charset.HexLower, 24))
        {
            Names = ["uptimerobot"],
            Finds = [() => ApiKey(24)],
            Ignores = [() => ApiKey(23), () => ApiKey(25)],
        });

    private static string ApiKey(int length) =>
        "u" + Sample.Of(Charset.Digits, "uptimerobot-api-key", 5) + "-" + Sample.Of(Charset.HexLower, "uptimerobot-api-key 2", length);
}
