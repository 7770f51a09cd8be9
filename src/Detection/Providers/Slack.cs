namespace SecretGuard.Detection.Providers;

internal static class Slack
{
    public static readonly Provider Provider = new(
        "Slack",
        "https://docs.slack.dev/authentication/tokens",
        "https://api.slack.com/methods/auth.revoke",
        new TokenFormat("slack-bot-token", "Slack bot token", Numbers(2).Then(Charset.Base62, 18, 34), "xoxb-")
        {
            Finds = [() => "xoxb-" + Ids(2) + Tail(24)],
            Ignores = [() => "xoxb-" + Ids(2) + Tail(17), () => "xoxb-" + new string('0', 12) + "-000000000000-" + new string('x', 24)],
        },
        new TokenFormat("slack-legacy-bot-token", "Slack bot token of the older form", Numbers(1).Then(Charset.Base62, 18, 26), "xoxb-")
        {
            Finds = [() => "xoxb-" + Ids(1) + Tail(24)],
            Ignores = [() => "xoxb-" + Ids(1) + Tail(17), () => "xoxb-" + "not-a-real-bot-token"],
        },
        new TokenFormat("slack-user-token", "Slack user token", Numbers(3).Then(Charset.LowerAlphanumeric, 32), "xoxp-", "xoxe-")
        {
            Finds = [() => "xoxp-" + Ids(3) + Tail(32), () => "xoxe-" + Ids(3) + Tail(32)],
            Ignores = [() => "xoxp-" + Ids(2) + Tail(32), () => "xoxp-" + Ids(3) + new string('x', 32) + "x"],
        },
        new TokenFormat("slack-client-token", "Slack client token", Numbers(3).Then(Charset.HexLower, 64), "xoxc-", "xoxs-")
        {
            Finds = [() => "xoxc-" + Ids(3) + Hex(64), () => "xoxs-" + Ids(3) + Hex(64)],
            Ignores = [() => "xoxc-" + Ids(3) + Hex(63), () => "xoxc-" + Ids(2) + Hex(64)],
        },
        new TokenFormat(
            "slack-legacy-token",
            "Slack token of an older form",
            Numbers(3).Then(Charset.HexLower, 10, 40),
            "xoxs-", "xoxo-", "xoxa-", "xoxr-", "xoxa-2-", "xoxr-2-")
        {
            Finds = [() => "xoxs-" + Ids(3) + Hex(10), () => "xoxa-2-" + Ids(3) + Hex(18)],
            Ignores = [() => "xoxo-" + Ids(3) + Hex(9), () => "xoxo-" + Ids(2) + Hex(10)],
        },
        new TokenFormat(
            "slack-configuration-token",
            "Slack app configuration token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 120, 180),
            "xoxe.xoxp-1-", "xoxe.xoxb-1-")
        {
            Mix = Mix.DigitAndCases,
            Finds =
            [
                () => Sample.After("xoxe.xoxp-1-", Charset.Base64Url, 166),
                () => Sample.After("xoxe.xoxb-1-", Charset.Base64Url, 163),
            ],
            Ignores = [() => Sample.After("xoxe.xoxp-1-", Charset.Base64Url, 119), () => "xoxe.xoxp-1-" + new string('x', 166)],
        },
        new TokenFormat("slack-refresh-token", "Slack refresh token", Shape.AfterAnchor.Then(Charset.Base64Url, 120, 180), "xoxe-1-")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("xoxe-1-", Charset.Base64Url, 146)],
            Ignores = [() => Sample.After("xoxe-1-", Charset.Base64Url, 119), () => "xoxe-1-" + new string('x', 146)],
        },
        new TokenFormat(
            "slack-app-token",
            "Slack app-level token",
            Shape.AfterAnchor.Then(Charset.UpperAlphanumeric, 9, 13).Then("-")
                .Then(Charset.Digits, 10, 14).Then("-").Then(Charset.HexLower, 64),
            "xapp-1-")
        {
            Finds = [() => "xapp-1-A0" + Place(9) + "-" + Ids(1) + Hex(64)],
            Ignores = [() => "xapp-1-A0" + Place(9) + "-" + Ids(1) + Hex(63), () => "xapp-1-" + Ids(1) + Hex(64)],
        },
        SlackWebhooks.Incoming,
        SlackWebhooks.Workflow,
        SlackWebhooks.Trigger);

    private static Shape Numbers(int count) =>
        count == 0 ? Shape.AfterAnchor : Numbers(count - 1).Then(Charset.Digits, 6, 14).Then("-");

    private static string Ids(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => Sample.Of(Charset.Digits, "slack" + i, 12) + "-"));

    private static string Place(int length) => Sample.Of(Charset.UpperAlphanumeric, "slack", length);

    private static string Tail(int length) => Sample.Of(Charset.LowerAlphanumeric, "slack", length);

    private static string Hex(int length) => Sample.Of(Charset.HexLower, "slack", length);
}
