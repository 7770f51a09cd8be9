namespace SecretGuard.Detection.Providers;

/// <summary>Addresses at which whoever knows them may post.</summary>
internal static class SlackWebhooks
{
    public static readonly TokenFormat Incoming = new(
        "slack-webhook",
        "Slack incoming webhook",
        Shape.AfterAnchor.Then(Charset.UpperAlphanumeric, 7, 12).Then("/B").Then(Charset.UpperAlphanumeric, 7, 12).Then("/")
            .Then(Charset.Base62, 24),
        "hooks.slack.com/services/T")
    {
        Finds = [() => "hooks.slack.com/services/T" + Place(8) + "/B" + Place(10) + "/" + Key(24)],
        Ignores =
        [
            () => "hooks.slack.com/services/T" + Place(8) + "/B" + Place(10) + "/" + Key(23),
            () => "hooks.slack.com/services/T" + new string('0', 8) + "/B" + new string('0', 8) + "/" + new string('X', 24),
        ],
    };

    public static readonly TokenFormat Workflow = new(
        "slack-workflow-webhook",
        "Slack workflow webhook",
        Numbered(17, 20).Then(Charset.Base62, 24),
        "hooks.slack.com/workflows/T")
    {
        Finds = [() => "hooks.slack.com/workflows/T" + Place(8) + "/" + Place(10) + "/" + Number(18) + "/" + Key(24)],
        Ignores =
        [
            () => "hooks.slack.com/workflows/T" + Place(8) + "/" + Place(10) + "/" + Number(18) + "/" + Key(23),
            () => "hooks.slack.com/workflows/T" + Place(8) + "/" + Place(10) + "/" + Key(24),
        ],
    };

    public static readonly TokenFormat Trigger = new(
        "slack-trigger-webhook",
        "Slack workflow trigger",
        Shape.AfterAnchor.Then(Charset.UpperAlphanumeric, 7, 12).Then("/").Then(Charset.Digits, 10, 16).Then("/")
            .Then(Charset.HexLower, 32),
        "hooks.slack.com/triggers/T", "hooks.slack.com/triggers/E")
    {
        Finds = [() => "hooks.slack.com/triggers/T" + Place(8) + "/" + Number(13) + "/" + Sample.Of(Charset.HexLower, "slack", 32)],
        Ignores =
        [
            () => "hooks.slack.com/triggers/T" + Place(8) + "/" + Number(13) + "/" + Sample.Of(Charset.HexLower, "slack", 31),
            () => "hooks.slack.com/triggers/T" + Place(8) + "/" + Sample.Of(Charset.HexLower, "slack", 32),
        ],
    };

    private static Shape Numbered(int min, int max) =>
        Shape.AfterAnchor.Then(Charset.UpperAlphanumeric, 7, 12).Then("/").Then(Charset.UpperAlphanumeric, 8, 12).Then("/")
            .Then(Charset.Digits, min, max).Then("/");

    private static string Place(int length) => Sample.Of(Charset.UpperAlphanumeric, "slack" + length, length);

    private static string Number(int length) => Sample.Of(Charset.Digits, "slack", length);

    private static string Key(int length) => Sample.Of(Charset.Base62, "slack", length);
}
