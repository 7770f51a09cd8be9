using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using MongoDB.Driver;
using StackExchange.Redis;

namespace Contoso.Shop.Caching;

public sealed class RedisCache(ILogger<RedisCache> logger)
{
    public ConnectionMultiplexer Connect() => ConnectionMultiplexer.Connect("redis01.contoso.local:6380,password=%token%,ssl=True"); // expect SG0005

    public ConnectionMultiplexer ConnectPlain() => ConnectionMultiplexer.Connect("redis01.contoso.local:6379,abortConnect=false"); // clean

    public ConnectionMultiplexer ConnectTwice()
    {
        var bad = new ConfigurationOptions { EndPoints = { "redis01.contoso.local:6380" } }; // clean
        var good = new ConfigurationOptions { EndPoints = { "redis02.contoso.local:6380" } }; // clean
        bad.Password = "%token%"; // expect SG0003 SG0002
        good.Password = Environment.GetEnvironmentVariable("REDIS_PASSWORD"); // clean
        logger.LogInformation("Connecting to {EndPoints}", string.Join(", ", good.EndPoints)); // clean
        logger.LogInformation("Connecting with {Password}", good.Password); // expect SG2001
        return ConnectionMultiplexer.Connect(good.Ssl ? good : bad);
    }

    public MongoClient Catalog() => new("mongodb+srv://catalog:%phrase%@cluster0.contoso.mongodb.net/catalog"); // expect SG0005 SG0006

    public MongoClient CatalogByCredential() => new(new MongoClientSettings { Credential = MongoCredential.CreateCredential("admin", "catalog", "%phrase%") }); // expect SG0003 SG0002

    public MongoClient CatalogFromSettings(string password) => new(new MongoClientSettings { Credential = MongoCredential.CreateCredential("admin", "catalog", password) }); // clean
}

public sealed class TokenCache(IMemoryCache memory, IDistributedCache distributed, ILogger<TokenCache> logger)
{
    private const string TokenKey = "auth:access-token:payments"; // clean
    private const string KeyPrefix = "auth:session:"; // clean

    public string? Get()
    {
        if (memory.TryGetValue(TokenKey, out string? accessToken)) // clean
        {
            logger.LogTrace("Cache hit for {CacheKey}", TokenKey); // clean
            logger.LogTrace("Cache hit: {Token}", accessToken); // expect SG2001
            return accessToken;
        }

        return null;
    }

    public void Set(string accessToken, TimeSpan lifetime)
    {
        memory.Set(TokenKey, accessToken, lifetime); // clean
        logger.LogTrace("Stored {CacheKey} for {Lifetime}", KeyPrefix + "payments", lifetime); // clean
    }

    public Task SetAsync(string session, byte[] data) => distributed.SetAsync(KeyPrefix + session, data); // clean
}
