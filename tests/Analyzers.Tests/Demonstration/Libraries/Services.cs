using System;
using System.Threading;
using System.Threading.Tasks;

namespace RabbitMQ.Client
{
    public interface IConnection : IDisposable;

    public class ConnectionFactory
    {
        public string HostName { get; set; } = "localhost";

        public string UserName { get; set; } = "guest";

        public string Password { get; set; } = "guest";

        public string VirtualHost { get; set; } = "/";

        public Uri? Uri { get; set; }

        public Task<IConnection> CreateConnectionAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace SendGrid
{
    public class SendGridClient(string apiKey, string? host = null)
    {
        internal string All => apiKey + host;

        public Task SendEmailAsync(string to, string subject, string body, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}

namespace Stripe
{
    public static class StripeConfiguration
    {
        public static string? ApiKey { get; set; }

        public static int MaxNetworkRetries { get; set; }
    }

    public class StripeClient(string? apiKey = null, string? clientId = null)
    {
        public string? ApiKey => apiKey;

        public string? ClientId => clientId;
    }

    public static class EventUtility
    {
        public static object ConstructEvent(string json, string stripeSignatureHeader, string secret) => new();
    }
}

namespace Twilio
{
    public static class TwilioClient
    {
        public static void Init(string username, string password)
        {
        }
    }
}

namespace Octokit
{
    public class Credentials
    {
        public Credentials(string token)
        {
        }

        public Credentials(string login, string password)
        {
        }
    }

    public class GitHubClient(string productInformation)
    {
        public string ProductInformation => productInformation;

        public Credentials? Credentials { get; set; }
    }
}

namespace MailKit.Net.Smtp
{
    public class SmtpClient : IDisposable
    {
        public Task ConnectAsync(string host, int port, CancellationToken cancellationToken = default) => Task.CompletedTask;

        public Task AuthenticateAsync(string userName, string password, CancellationToken cancellationToken = default) => Task.CompletedTask;

        public void Authenticate(string userName, string password, CancellationToken cancellationToken = default)
        {
        }

        public void Dispose()
        {
        }
    }
}

namespace Newtonsoft.Json
{
    public static class JsonConvert
    {
        public static string SerializeObject(object? value) => "";

        public static T? DeserializeObject<T>(string value) => default;
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
    public sealed class JsonIgnoreAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
    public sealed class JsonPropertyAttribute(string propertyName) : Attribute
    {
        public string PropertyName => propertyName;
    }
}
