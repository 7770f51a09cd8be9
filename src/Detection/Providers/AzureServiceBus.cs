using SecretGuard.Detection.Proofs;

namespace SecretGuard.Detection.Providers;

internal static class AzureServiceBus
{
    public static readonly Provider Provider = new(
        "Azure Service Bus",
        "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas",
        "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas#regenerating-keys",
        AzureKeys.Of32Bytes("azure-service-bus-key", "Azure Service Bus access key", "+ASb"),
        AzureKeys.Of32Bytes("azure-event-hubs-key", "Azure Event Hubs access key", "+AEh"),
        new TokenFormat(
            "azure-messaging-sas",
            "Azure messaging shared access signature",
            Shape.AfterAnchor.Then(Charset.Url, 60, 800),
            "SharedAccessSignature sr=")
        {
            Check = token => UrlSignature.IsIn(token) && UrlSignature.Has(token, "se="),
            Finds = [() => Token(43)],
            Ignores = [() => Token(42), () => "SharedAccessSignature sr=" + "resource"],
        });

    private static string Token(int digits) =>
        "SharedAccessSignature sr=" + "https%3a%2f%2forders.servicebus.windows.net%2f&sig=" + Sample.Of(Charset.Base62, "sas", digits)
        + "%3d&se=1900000000&skn=send";
}
