namespace SecretGuard.Detection.Providers;

internal static class SendGrid
{
    public static readonly Provider Provider = new(
        "SendGrid",
        "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
        "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
        new TokenFormat(
            "sendgrid-api-key",
            "SendGrid API key",
            Shape.AfterAnchor.Then(Charset.Base64Url, 22).Then(".").Then(Charset.Base64Url, 43),
            "SG.")
        {
            Finds = [() => Key(22)],
            Ignores = [() => Key(21), () => "SG." + "Configuration.Settings"],
        });

    private static string Key(int id) =>
        "SG." + Sample.Of(Charset.Base64Url, "id", id) + "." + Sample.Of(Charset.Base64Url, "sendgrid", 42) + "a";
}
