using System;
using System.Collections.Generic;
using System.Security;
using System.Threading;
using System.Threading.Tasks;

namespace Quartz
{
    public class JobDataMap : Dictionary<string, object?>
    {
        public virtual string? GetString(string key) => null;

        public virtual void Put(string key, string? value)
        {
        }
    }

    public interface IJobExecutionContext
    {
        JobDataMap MergedJobDataMap { get; }

        CancellationToken CancellationToken { get; }
    }

    public interface IJob
    {
        Task Execute(IJobExecutionContext context);
    }

    public class JobExecutionException(string msg) : Exception(msg);
}

namespace MediatR
{
    public interface IRequest<out TResponse>;

    public interface IRequestHandler<in TRequest, TResponse>
        where TRequest : IRequest<TResponse>
    {
        Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken);
    }
}

namespace Grpc.Core
{
    public enum StatusCode
    {
        OK,
        Unauthenticated,
        Internal,
    }

    public readonly struct Status(StatusCode statusCode, string detail)
    {
        public StatusCode StatusCode => statusCode;

        public string Detail => detail;
    }

    public class RpcException(Status status) : Exception(status.Detail)
    {
        public Status Status => status;
    }

    public sealed class Metadata : List<Metadata.Entry>
    {
        public void Add(string key, string value)
        {
        }

        public string? GetValue(string key) => null;

        public sealed class Entry(string key, string value)
        {
            public string Key => key;

            public string Value => value;
        }
    }

    public abstract class ServerCallContext
    {
        public Metadata RequestHeaders { get; } = [];

        public Metadata ResponseTrailers { get; } = [];
    }
}

namespace Microsoft.AspNetCore.Http.Connections.Client
{
    public class HttpConnectionOptions
    {
        public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>();

        public Func<Task<string?>>? AccessTokenProvider { get; set; }
    }
}

namespace Microsoft.AspNetCore.SignalR.Client
{
    public class HubConnectionBuilder;

    public static class HubConnectionBuilderHttpExtensions
    {
        public static HubConnectionBuilder WithUrl(
            this HubConnectionBuilder hubConnectionBuilder, string url, Action<Http.Connections.Client.HttpConnectionOptions> configureHttpConnection) => hubConnectionBuilder;
    }
}

namespace System.Management.Automation
{
    public sealed class PSCredential(string userName, SecureString password)
    {
        public string UserName => userName;

        public SecureString Password => password;
    }

    public sealed class PowerShell : IDisposable
    {
        public static PowerShell Create() => new();

        public PowerShell AddCommand(string cmdlet) => this;

        public PowerShell AddScript(string script) => this;

        public PowerShell AddParameter(string parameterName, object? value) => this;

        public void Invoke()
        {
        }

        public void Dispose()
        {
        }
    }
}
