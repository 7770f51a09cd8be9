using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Azure.Messaging.ServiceBus;
using RabbitMQ.Client;

namespace Contoso.Shop.Messaging;

public delegate Task MessageHandler(string topic, ReadOnlyMemory<byte> body, CancellationToken token);

public sealed partial class OrderBus(IConfiguration configuration, ILogger<OrderBus> logger)
{
    private readonly Dictionary<string, MessageHandler> _handlers = [];
    private readonly Func<string> _password = () => "%phrase%"; // expect SG0003 SG0002
    private readonly Func<string> _topic = () => "orders.created.v2"; // clean

    public async Task<IConnection> ConnectAsync(CancellationToken token)
    {
        var factory = new ConnectionFactory { HostName = "mq.contoso.local", UserName = "shop", VirtualHost = "/shop-production", Password = _password() }; // clean
        logger.LogInformation("Connecting to {Host}{VirtualHost}, topic {Topic}", factory.HostName, factory.VirtualHost, _topic()); // clean
        logger.LogDebug("Connecting with {Factory}", factory.Password); // expect SG2001
        return await factory.CreateConnectionAsync(token);
    }

    public Task<IConnection> ConnectByUriAsync() =>
        new ConnectionFactory { Uri = new Uri("amqps://shop:%phrase%@mq.contoso.local:5671/shop") }.CreateConnectionAsync(); // expect SG0005 SG0006

    public Task<IConnection> ConnectBySettingsAsync() =>
        new ConnectionFactory { Uri = new Uri(configuration["Bus:Uri"]!) }.CreateConnectionAsync(); // clean

    public ServiceBusClient ServiceBus() =>
        new("Endpoint=sb://contoso-shop.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=%base64%"); // expect SG0005

    public ServiceBusClient ServiceBusFromSettings() => new(configuration.GetConnectionString("ServiceBus")!); // clean

    public void Subscribe(string topic, MessageHandler handler) => _handlers[topic] = handler; // clean

    public void SubscribeAll()
    {
        Subscribe("orders.created", (topic, body, token) =>
        {
            logger.LogInformation("{Topic}: {Bytes} bytes, {Cancelled}", topic, body.Length, token.IsCancellationRequested); // clean
            return Task.CompletedTask;
        });
        Subscribe("partners.registered", (_, body, _) =>
        {
            var message = JsonSerializer.Deserialize<PartnerRegistered>(body.Span)!;
            logger.LogInformation("Partner {Name} registered with {Secret}", message.Name, message.ClientSecret); // expect SG2001
            logger.LogInformation("Partner {Name} registered", message.Name); // clean
            return Task.CompletedTask;
        });
    }
}

public sealed partial class OrderBus
{
    private const string ConsumerKey = "orders-consumer-group-a"; // clean
    private const string ConsumerSecret = "%token%"; // expect SG0002

    public string Envelope(PartnerRegistered message) => JsonSerializer.Serialize(new { type = "partner", name = message.Name, known = message.ClientSecret.Length > 0 }); // clean

    public string Login() => $"{ConsumerKey}:{ConsumerSecret}"; // clean
}

public sealed class PartnerRegistered
{
    [JsonPropertyName("name")]
    public string Name { get; set; } = "";

    [JsonPropertyName("client_secret")]
    public string ClientSecret { get; set; } = ""; // clean
}

public sealed class PartnerSummary
{
    public string Name { get; set; } = ""; // clean

    public string ApiSecret { get; set; } = ""; // expect SG2010

    [JsonIgnore]
    public string WebhookSecret { get; set; } = ""; // clean

    public bool HasApiSecret => ApiSecret.Length > 0; // clean

    public string ToJson() => JsonSerializer.Serialize(this); // or here
}
