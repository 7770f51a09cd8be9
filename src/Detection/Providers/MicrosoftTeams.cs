namespace SecretGuard.Detection.Providers;

internal static class MicrosoftTeams
{
    public static readonly Provider Provider = new(
        "Microsoft Teams",
        "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
        "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
        new TokenFormat(
            "teams-webhook",
            "Microsoft Teams webhook",
            Shape.AfterAnchor.ThenGuid().Then("@").ThenGuid().Then("/IncomingWebhook/").Then(Charset.HexLower, 32).Then("/").ThenGuid(),
            ".webhook.office.com/webhookb2/")
        {
            Before = new Lead(Charset.Host, 3, 60),
            Finds = [() => Webhook(32)],
            Ignores = [() => Webhook(31), () => Webhook(1)],
        },
        new TokenFormat(
            "teams-legacy-webhook",
            "Microsoft Teams webhook of the older form",
            Shape.AfterAnchor.ThenGuid().Then("@").ThenGuid().Then("/IncomingWebhook/").Then(Charset.HexLower, 32).Then("/").ThenGuid(),
            "outlook.office.com/webhook/")
        {
            Finds = [() => LegacyWebhook(32)],
            Ignores = [() => LegacyWebhook(31), () => LegacyWebhook(1)],
        });

    private static string Webhook(int length) =>
        Sample.Of(Charset.Host, "teams-webhook id", 3)
        + ".webhook.office.com/webhookb2/"
        + Sample.Guid("teams-webhook")
        + "@"
        + Sample.Guid("teams-webhook")
        + "/IncomingWebhook/"
        + Sample.Of(Charset.HexLower, "teams-webhook", length)
        + "/"
        + Sample.Guid("teams-webhook");

    private static string LegacyWebhook(int length) =>
        "outlook.office.com/webhook/"
        + Sample.Guid("teams-legacy-webhook")
        + "@"
        + Sample.Guid("teams-legacy-webhook")
        + "/IncomingWebhook/"
        + Sample.Of(Charset.HexLower, "teams-legacy-webhook", length)
        + "/"
        + Sample.Guid("teams-legacy-webhook");
}
