namespace SecretGuard.Detection.Providers;

internal static class Webex
{
    public static readonly Provider Provider = new(
        "Webex",
        "https://developer.webex.com/docs/bots",
        "https://developer.webex.com/my-apps",
        new TokenFormat("webex-bot-token", "Webex bot access token", Shape.AfterAnchor.ThenGuid(), "_PF84_", "_PE93_", "_P0A1_")
        {
            Before = new Lead(Charset.Base64Url, 64, 64),
            Mix = Mix.DigitAndCases,
            Finds = [() => BotToken("_PF84_", 64), () => BotToken("_PE93_", 64), () => BotToken("_P0A1_", 64)],
            Ignores = [() => BotToken("_PF84_", 63), () => BotToken("_PF84_", 65)],
        });

    private static string BotToken(string prefix, int length) =>
        Sample.Of(Charset.Base64Url, "webex id", length) + prefix + Sample.Guid("webex");
}
