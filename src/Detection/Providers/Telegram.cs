namespace SecretGuard.Detection.Providers;

internal static class Telegram
{
    public static readonly Provider Provider = new(
        "Telegram",
        "https://core.telegram.org/bots/api#authorizing-your-bot",
        "https://core.telegram.org/bots/features#botfather",
        new TokenFormat("telegram-bot-token", "Telegram bot token", Shape.AfterAnchor.Then(Charset.Base64Url, 33), ":AA")
        {
            Before = new Lead(Charset.Digits, 8, 10),
            Mix = Mix.DigitAndCases,
            Finds = [() => BotToken(33)],
            Ignores = [() => BotToken(32), () => BotToken(34)],
        });

    private static string BotToken(int length) =>
        Sample.Of(Charset.Digits, "telegram id", 8) + ":AA" + Sample.Of(Charset.Base64Url, "telegram", length);
}
