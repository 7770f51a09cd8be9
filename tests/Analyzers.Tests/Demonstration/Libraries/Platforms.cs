using System;

namespace Confluent.Kafka
{
    public class ClientConfig
    {
        public string? BootstrapServers { get; set; }

        public string? SaslUsername { get; set; }

        public string? SaslPassword { get; set; }

        public string? SslKeyPassword { get; set; }

        public void Set(string key, string val)
        {
        }
    }

    public class ProducerConfig : ClientConfig
    {
        public string? TransactionalId { get; set; }
    }
}

namespace Microsoft.Azure.Cosmos
{
    public class CosmosClient(string accountEndpoint, string authKeyOrResourceToken)
    {
        internal string All => accountEndpoint + authKeyOrResourceToken;
    }

    public readonly struct PartitionKey(string partitionKeyValue)
    {
        internal string Value => partitionKeyValue;
    }
}

namespace Microsoft.Azure.Functions.Worker
{
    public enum AuthorizationLevel
    {
        Anonymous,
        Function,
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class FunctionAttribute(string name) : Attribute
    {
        public string Name => name;
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) : Attribute
    {
        public AuthorizationLevel AuthLevel => authLevel;

        public string[] Methods => methods;

        public string? Route { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class TimerTriggerAttribute(string schedule) : Attribute
    {
        public string Schedule => schedule;
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class QueueTriggerAttribute(string queueName) : Attribute
    {
        public string QueueName => queueName;

        public string? Connection { get; set; }
    }
}

namespace Microsoft.Identity.Client
{
    public class ConfidentialClientApplicationBuilder
    {
        public static ConfidentialClientApplicationBuilder Create(string clientId) => new();

        public ConfidentialClientApplicationBuilder WithClientSecret(string clientSecret) => this;

        public ConfidentialClientApplicationBuilder WithAuthority(string authorityUri) => this;

        public object Build() => this;
    }
}

namespace Minio
{
    public class MinioClient
    {
        public MinioClient WithEndpoint(string endpoint) => this;

        public MinioClient WithCredentials(string accessKey, string secretKey) => this;
    }
}

namespace Neo4j.Driver
{
    public interface IAuthToken;

    public static class AuthTokens
    {
        public static IAuthToken Basic(string username, string password) => throw new NotSupportedException();
    }
}

namespace BCrypt.Net
{
    public static class BCrypt
    {
        public static bool Verify(string text, string hash) => false;

        public static string HashPassword(string inputKey) => "";
    }
}
