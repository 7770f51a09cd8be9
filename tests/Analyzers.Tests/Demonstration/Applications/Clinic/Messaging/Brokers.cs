using Azure.Messaging.ServiceBus;
using Confluent.Kafka;
using MongoDB.Driver;
using Neo4j.Driver;
using RabbitMQ.Client;
using StackExchange.Redis;

namespace Contoso.Clinic.Messaging;

public sealed class RabbitBroker(IConfiguration configuration)
{
    public ConnectionFactory Create() => new() { HostName = "mq.clinic.local", UserName = "clinic", Password = "%human%", VirtualHost = "/clinic" }; // expect SG0003 SG0002

    public ConnectionFactory CreateFromSettings() => new()
    {
        HostName = configuration["Rabbit:Host"] ?? "localhost",
        UserName = configuration["Rabbit:User"] ?? "clinic", // clean
        Password = configuration["Rabbit:Password"] ?? throw new InvalidOperationException("Rabbit:Password is not set"), // clean
    };

    public ConnectionFactory ByUri() => new() { Uri = new Uri("amqps://clinic:%password%@mq.clinic.local:5671/clinic") }; // expect SG0006 SG0005 SG0003

    public ConnectionFactory ByPlainUri() => new() { Uri = new Uri("amqps://mq.clinic.local:5671/clinic") }; // clean

    public ConnectionFactory ByBuilder()
    {
        var uri = new UriBuilder("amqps", "mq2.clinic.local", 5671) { UserName = "clinic", Password = "%phrase%" }; // expect SG0003 SG0002
        return new ConnectionFactory { Uri = uri.Uri };
    }

    public ConnectionFactory ByBuilderFromSettings()
    {
        var uri = new UriBuilder("amqps", "mq2.clinic.local", 5671) { UserName = "clinic", Password = configuration["Rabbit:Password"] }; // clean
        return new ConnectionFactory { Uri = uri.Uri };
    }

    public ConnectionFactory Composed(string host) => new() { Uri = new Uri($"amqps://clinic:%human%@{host}/clinic") }; // expect SG0006 SG0005 SG0003
}

public static class Streams
{
    public static ProducerConfig Lab() => new()
    {
        BootstrapServers = "kafka01.clinic.local:9093", // clean
        SaslUsername = "lab", // clean
        SaslPassword = "%token%", // expect SG0003 SG0002
        TransactionalId = "lab-results-producer-01", // clean
    };

    public static ProducerConfig Ward(string saslPassword) => new() { SaslUsername = "ward", SaslPassword = saslPassword }; // clean

    public static ProducerConfig Kiosk()
    {
        var config = new ProducerConfig();
        config.Set("sasl.username", "kiosk"); // clean
        config.Set("sasl.password", "%human%"); // expect SG0003 SG0002
        config.Set("sasl.mechanism", "SCRAM-SHA-512"); // clean
        config.SslKeyPassword = Environment.GetEnvironmentVariable("KAFKA_KEY_PASSWORD"); // clean
        return config;
    }
}

public static class Buses
{
    private const string Name = "clinic-bus"; // clean

    public static ServiceBusClient Orders() =>
        new("Endpoint=sb://clinic-bus.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=%base64%"); // expect SG0005 SG0001 SG0003

    public static ServiceBusClient OrdersFromSettings(IConfiguration configuration) => new(configuration["ServiceBus"] ?? throw new InvalidOperationException($"no connection to {Name}")); // clean

    public static ServiceBusClient Results(string name)
    {
        const string key = "%base64%"; // expect SG0005 SG0003 SG0002 SG0001
        return new ServiceBusClient($"Endpoint=sb://{name}.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey={key}"); // or here
    }

    public static ServiceBusClient ResultsFromVault(string name, string key) =>
        new($"Endpoint=sb://{name}.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey={key}"); // clean
}

public static class Caches
{
    public static ConnectionMultiplexer Sessions() => ConnectionMultiplexer.Connect("redis01.clinic.local:6380,password=%token%,ssl=True,abortConnect=False"); // expect SG0005 SG0003

    public static ConnectionMultiplexer SessionsWithoutLogin() => ConnectionMultiplexer.Connect("redis01.clinic.local:6380,ssl=True,abortConnect=False"); // clean

    public static ConnectionMultiplexer Locks()
    {
        var options = ConfigurationOptions.Parse("redis02.clinic.local:6380"); // clean
        options.User = "locks"; // clean
        options.Password = "%hex%"; // expect SG0003 SG0002
        return ConnectionMultiplexer.Connect(options);
    }

    public static ConnectionMultiplexer LocksFromSettings(IConfiguration configuration)
    {
        var options = ConfigurationOptions.Parse("redis02.clinic.local:6380");
        options.Password = configuration.GetSection("Redis")["Password"]; // clean
        return ConnectionMultiplexer.Connect(options);
    }
}

public static class Documents
{
    public static MongoClient Letters() => new("mongodb+srv://letters:%human%@cluster0.clinic.fabrikam.com/letters?retryWrites=true"); // expect SG0006 SG0005 SG0003

    public static MongoClient LettersByCertificate() => new("mongodb+srv://cluster0.clinic.fabrikam.com/letters?authMechanism=MONGODB-X509"); // clean

    public static MongoClient Notes() => new(new MongoClientSettings { Credential = MongoCredential.CreateCredential("notes", "notes_rw", "%phrase%") }); // expect SG0003 SG0002

    public static MongoClient NotesFromSettings(IConfiguration configuration) =>
        new(new MongoClientSettings { Credential = MongoCredential.CreateCredential("notes", "notes_rw", configuration["Notes:Password"]!) }); // clean

    public static IAuthToken Graph() => AuthTokens.Basic("neo4j", "%human%"); // expect SG0003 SG0002

    public static IAuthToken GraphFromSettings(IConfiguration configuration) => AuthTokens.Basic("neo4j", configuration["Graph:Password"]!); // clean
}
