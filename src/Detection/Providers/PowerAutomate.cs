namespace SecretGuard.Detection.Providers;

internal static class PowerAutomate
{
    public static readonly Provider Provider = new(
        "Power Automate",
        "https://learn.microsoft.com/power-automate/triggers-introduction",
        "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app",
        new TokenFormat(
            "powerautomate-callback",
            "callback address of a flow or logic app",
            Shape.AfterAnchor.Then(Charset.Base64Url, 1, 80).Then("%2Frun&sv=1.0&sig=").Then(Charset.Base64Url, 43),
            "sp=%2Ftriggers%2F")
        {
            Finds = [() => Callback("manual", 43), () => Callback("When_a_HTTP_request_is_received", 43)],
            Ignores = [() => Callback("manual", 42), () => Callback("manual", 44)],
        });

    private static string Callback(string trigger, int length) =>
        "sp=%2Ftriggers%2F" + trigger + "%2Frun&sv=1.0&sig=" + Sample.Of(Charset.Base64Url, "powerautomate", length);
}
