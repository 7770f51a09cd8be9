using SecretGuard.Detection.Proofs;

namespace SecretGuard.Detection.Providers;

internal static class Discord
{
    public static readonly Provider Provider = new(
        "Discord",
        "https://discord.com/developers/docs/reference#authentication",
        "https://discord.com/developers/applications",
        new TokenFormat(
            "discord-webhook-url",
            "Discord webhook URL",
            Shape.AfterAnchor.Then(Charset.Digits, 17, 20).Then("/").Then(Charset.Base64Url, 60, 68),
            "https://discord.com/api/webhooks/",
            "https://discordapp.com/api/webhooks/",
            "https://canary.discord.com/api/webhooks/",
            "https://ptb.discord.com/api/webhooks/")
        {
            Finds = [() => Webhook(68)],
            Ignores = [() => Webhook(20), () => "https://discord.com/api/webhooks/" + Sample.Of(Charset.Digits, "webhook", 18)],
        },
        new TokenFormat(
            "discord-bot-token",
            "Discord bot token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 20, 25).Then(".").Then(Charset.Base64Url, 6).Then(".")
                .Then(Charset.Base64Url, 27, 38),
            Snowflakes)
        {
            Check = IsOfUser,
            Finds = [() => Bot("110022003300440055", 38), () => Bot("1100220033004400550", 27)],
            Ignores = [() => Bot("110022003300440055", 20), () => Bot("not-a-number-at-all", 38)],
        },
        new TokenFormat("discord-client-secret", "Discord client secret", Charset.Base64Url, 32)
        {
            Names = ["discord"],
            Mix = Mix.DigitAndCases,
        });

    // A token begins with the number of its user in base64: three of its characters say two digits and nothing of the third.
    private static string[] Snowflakes
    {
        get
        {
            var beginnings = new HashSet<string>(StringComparer.Ordinal);
            for (var digits = 10; digits < 100; digits++) beginnings.Add(EncodedText.Of(digits + "0").Substring(0, 3));
            return [.. beginnings];
        }
    }

    private static bool IsOfUser(ReadOnlySpan<char> token) =>
        EncodedText.Decode(token.Slice(0, token.IndexOf('.'))) is { } number && number.All(digit => digit is >= (byte)'0' and <= (byte)'9');

    private static string Bot(string user, int secret) =>
        EncodedText.Of(user).TrimEnd('=') + "." + Sample.Of(Charset.Base64Url, "time", 6) + "."
            + Sample.Of(Charset.Base64Url, "discord", secret);

    private static string Webhook(int secret) =>
        "https://discord.com/api/webhooks/" + Sample.Of(Charset.Digits, "webhook", 18) + "/"
            + Sample.Of(Charset.Base64Url, "discord", secret);
}
