namespace SecretGuard.Detection.Providers;

internal static class AzureSignalR
{
    private const string SignalR = ".service.signalr.net;AccessKey=";
    private const string PubSub = ".webpubsub.azure.com;AccessKey=";
    private const string Communication = ".communication.azure.com/;accesskey=";

    public static readonly Provider Provider = new(
        "Azure SignalR, Web PubSub and Communication Services",
        "https://learn.microsoft.com/azure/azure-signalr/concept-connection-string",
        "https://learn.microsoft.com/azure/azure-signalr/signalr-howto-key-rotation",
        Connection("azure-signalr-key", "Azure SignalR connection string", SignalR),
        Connection("azure-web-pubsub-key", "Azure Web PubSub connection string", PubSub),
        Connection("azure-communication-services-key", "Azure Communication Services connection string", Communication));

    private static TokenFormat Connection(string slug, string title, string anchor) =>
        new(slug, title, Shape.AfterAnchor.Then(Charset.Base64Padded, 44, 92), anchor)
        {
            Before = new Lead(Charset.Origin, 9, 120),
            Mix = Mix.DigitAndCases,
            Finds =
            [
                () => "https://chat" + anchor + Sample.Of(Charset.Base64, slug, 43) + "=",
                () => "https://chat" + anchor + Sample.Of(Charset.Base64, slug, 86) + "==",
                () => "https://chat" + anchor + AzureKeys.Annotate(slug, 52, "AAAA"),
            ],
            Ignores =
            [
                () => "https://chat" + anchor + Sample.Of(Charset.Base64, slug, 20),
                () => "https://chat" + anchor + new string('x', 44),
            ],
        };
}
