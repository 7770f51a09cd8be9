using Cassandra;
using MongoDB.Driver;
using Npgsql;
using StackExchange.Redis;

namespace Harbor.Plugins;

public interface IStorePlugin
{
    string Name { get; }

    string ConnectionString { get; } // clean

    void Start(PluginContext context);
}

public sealed class PluginContext
{
    public Dictionary<string, object> Items { get; } = [];

    public string? Secret { get; set; } // clean
}

public sealed class PostgresPlugin : IStorePlugin
{
    public string Name => "postgres";

    public string ConnectionString => "Host=pg;Database=harbor;Username=harbor;Password=%human%"; // expect SG0005

    public void Start(PluginContext context) => context.Items["pg"] = NpgsqlDataSource.Create(ConnectionString);
}

public sealed class PeerPlugin : IStorePlugin
{
    public string Name => "peer";

    public string ConnectionString => "Host=pg;Database=harbor;Username=harbor;SSL Mode=VerifyFull"; // clean

    public void Start(PluginContext context) => context.Secret = null; // clean
}

public sealed class MongoPlugin(string? name = null) : IStorePlugin
{
    public string Name { get; } = name ?? "mongo";

    public string ConnectionString => "mongodb://harbor:%password%@mongo-0.harbor.local:27017/cargo"; // expect SG0006 SG0005

    public void Start(PluginContext context)
    {
        context.Items["mongo"] = new MongoClient(ConnectionString);
        context.Items["mongo-admin"] = new MongoClient(new MongoClientSettings { Credential = MongoCredential.CreateCredential("admin", "root", "%phrase%") }); // expect SG0003
        context.Items["mongo-local"] = new MongoClient("mongodb://localhost:27017"); // clean
    }
}

public sealed class RedisPlugin : IStorePlugin
{
    public string Name => "redis";

    public string ConnectionString => "cache:6379,ssl=true,abortConnect=false"; // clean

    public void Start(PluginContext context)
    {
        context.Items["redis"] = ConnectionMultiplexer.Connect("cache:6379,password=%token%,ssl=true"); // expect SG0005 SG0003
        var options = ConfigurationOptions.Parse(ConnectionString);
        options.Password = context.Secret ?? Fallback();
        context.Items["redis2"] = ConnectionMultiplexer.Connect(options);

        static string Fallback() => "%human%"; // expect SG0003 SG0002
    }
}

public sealed class CassandraPlugin : IStorePlugin
{
    public string Name => "cassandra";

    public string ConnectionString => "Contact Points=c1,c2;Default Keyspace=harbor"; // clean

    public void Start(PluginContext context)
    {
        context.Secret = "%password%"; // expect SG0002 SG0003
        context.Items["cassandra"] = Cluster.Builder().AddContactPoint("c1").WithCredentials("cassandra", "changeme"); // expect SG0003
        context.Items["keyspace"] = "harbor_keys"; // clean
    }
}
