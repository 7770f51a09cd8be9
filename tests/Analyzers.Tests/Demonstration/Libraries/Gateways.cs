using System;

namespace System.ClientModel
{
    public class ApiKeyCredential(string key)
    {
        internal string Key => key;
    }
}

namespace OpenAI.Chat
{
    public class ChatClient
    {
        public ChatClient(string model, string apiKey)
        {
        }

        public ChatClient(string model, System.ClientModel.ApiKeyCredential credential)
        {
        }
    }
}

namespace MQTTnet
{
    public sealed class MqttClientOptionsBuilder
    {
        public MqttClientOptionsBuilder WithTcpServer(string host, int? port = null) => this;

        public MqttClientOptionsBuilder WithClientId(string value) => this;

        public MqttClientOptionsBuilder WithCredentials(string username, string password) => this;
    }
}

namespace Elastic.Transport
{
    public sealed class BasicAuthentication(string username, string password)
    {
        internal string All => username + password;
    }

    public sealed class ApiKey(string key)
    {
        internal string Key => key;
    }
}

namespace InfluxDB.Client
{
    public class InfluxDBClient(string url, string token)
    {
        internal string All => url + token;
    }
}

namespace Cassandra
{
    public class Builder
    {
        public Builder AddContactPoint(string address) => this;

        public Builder WithCredentials(string username, string password) => this;
    }

    public static class Cluster
    {
        public static Builder Builder() => new();
    }
}

namespace Azure
{
    public class AzureNamedKeyCredential(string name, string key)
    {
        public string Name => name;

        internal string Key => key;
    }
}

namespace Azure.Storage.Queues
{
    public class QueueClient(string connectionString, string queueName)
    {
        public string Name => queueName;

        internal string Connection => connectionString;
    }
}

namespace Microsoft.VisualStudio.Services.Common
{
    public class VssBasicCredential(string userName, string password)
    {
        internal string All => userName + password;
    }
}

namespace Duende.IdentityModel.Client
{
    public class ClientCredentialsTokenRequest
    {
        public string? Address { get; set; }

        public string? ClientId { get; set; }

        public string? ClientSecret { get; set; }

        public string? Scope { get; set; }
    }

    public class PasswordTokenRequest
    {
        public string? Address { get; set; }

        public string? UserName { get; set; }

        public string? Password { get; set; }
    }
}

namespace Slack.Webhooks
{
    public class SlackClient(string webhookUrl)
    {
        internal string Url => webhookUrl;
    }
}
