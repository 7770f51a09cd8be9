namespace SecretGuard.Detection.Providers;

internal static class Slack
{
    public static readonly Provider Provider = new(
        "Slack",
        "https://docs.slack.dev/authentication/tokens",
        "https://api.slack.com/methods/auth.revoke",
        new TokenFormat("slack-bot-token", "Slack bot token", Bot, "xoxb-")
        {
            Finds = [() => "xoxb-" + Ids(2) + Tail(24)],
            Ignores = [() => "xoxb-" + Ids(2) + Tail(23), () => "xoxb-" + new string('0', 12) + "-" + new string('0', 12) + "-" + new string('x', 24)],
        },
        new TokenFormat("slack-user-token", "Slack user token", User, "xoxp-")
        {
            Finds = [() => "xoxp-" + Ids(3) + Tail(32)],
            Ignores = [() => "xoxp-" + Ids(2) + Tail(32)],
        });

    private static Shape Bot => Numbers(2).Then(Charset.Base62, 24);

    private static Shape User => Numbers(3).Then(Charset.LowerAlphanumeric, 32);

    private static Shape Numbers(int count) =>
        Enumerable.Repeat(0, count).Aggregate(Shape.AfterAnchor, (shape, _) => shape.Then(Charset.Digits, 10, 13).Then("-"));

    private static string Ids(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => Sample.Of(Charset.Digits, "slack" + i, 12) + "-"));

    private static string Tail(int length) => Sample.Of(Charset.LowerAlphanumeric, "slack", length);
}
