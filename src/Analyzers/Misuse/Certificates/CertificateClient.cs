using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Misuse.Certificates;

/// <summary>Whether a client whose certificates are not checked sends a secret. The page of SG3003 says how this is judged.</summary>
internal static class CertificateClient
{
    // Libraries for protocols in which a client logs in: where there is a connection, a secret was sent.
    private static readonly string[] Protocols =
    [
        "Npgsql", "MySqlConnector", "MySql", "RabbitMQ", "MailKit", "StackExchange",
        "MongoDB", "Elasticsearch", "Elastic", "Nest", "OpenSearch", "MQTTnet", "NATS",
        "Cassandra", "Couchbase", "FluentFTP", "Confluent", "Oracle", "Neo4j", "InfluxDB", "Novell",
    ];

    private static readonly string[] ProtocolNamespaces = ["System.DirectoryServices", "System.Data.SqlClient", "Microsoft.Data.SqlClient"];

    // What others in the program take their clients from.
    private static readonly string[] Registries = ["IHttpClientBuilder", "IServiceCollection", "HttpMessageHandlerBuilder"];

    private static readonly string[] Clients =
        ["HttpMessageHandler", "HttpMessageInvoker", "HttpMessageHandlerBuilder", "WebRequest", "SslClientAuthenticationOptions"];

    /// <param name="owner">The member in which it stands.</param>
    /// <param name="secrets">What the type shows in which it stands.</param>
    public static bool SendsSecret(UncheckedCertificate found, ISymbol owner, Func<TypeSecrets> secrets)
    {
        if (IsOfServer(found.Target)) return false;
        if (found.Target?.ContainingType.Name == "ServicePointManager") return true;
        if (secrets().IsLocal) return false;
        if (IsProtocol(found.Target?.ContainingType) || IsOfProtocol(found.Operation)) return true;
        return !secrets().IsServer && (IsHandedOut(found, owner) || secrets().Has);
    }

    public static bool IsProtocol(ITypeSymbol? type)
    {
        if (type?.ContainingNamespace is not { IsGlobalNamespace: false } space) return false;
        var name = space.ToDisplayString();
        return Protocols.Contains(name.Split('.')[0])
            || Array.Exists(ProtocolNamespaces, one => name.StartsWith(one, StringComparison.Ordinal));
    }

    // What a server asks of its clients is not what a client asks of a server.
    private static bool IsOfServer(ISymbol? target) =>
        target is { Name: "ClientCertificateValidation" or "OnAuthenticate" }
        || target?.ContainingType?.Name is "SslServerAuthenticationOptions" or "HttpsConnectionAdapterOptions";

    // Within the parts of what a library for such a protocol makes, or is told.
    private static bool IsOfProtocol(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IObjectCreationOperation { Type: { } type } && IsProtocol(type)) return true;
            if (outer is IInvocationOperation { TargetMethod.ContainingType: { } api } && IsProtocol(api)) return true;
        }

        return false;
    }

    // What leaves the type may be used for anything.
    private static bool IsHandedOut(UncheckedCertificate found, ISymbol owner)
    {
        for (var outer = found.Operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IInvocationOperation call && (call.Instance ?? call.Arguments.FirstOrDefault()?.Value)?.Type is { } receiver
                && Registries.Contains(receiver.Name))
            {
                return true;
            }
        }

        if (found.Target is IFieldSymbol or IPropertySymbol && IsOpen(found.Target)
            && !found.Target.ContainingType.DeclaringSyntaxReferences.IsEmpty)
        {
            return true;
        }

        return IsOpen(owner) && IsClient(owner switch
        {
            IMethodSymbol method => method.ReturnType,
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            _ => null,
        });
    }

    private static bool IsOpen(ISymbol member) =>
        member.DeclaredAccessibility is not (Accessibility.Private or Accessibility.NotApplicable);

    private static bool IsClient(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { Name: "Task" or "ValueTask" or "Func" or "Lazy", TypeArguments: { Length: > 0 } parts })
            type = parts[parts.Length - 1];
        for (var one = type; one is not null; one = one.BaseType) if (Clients.Contains(one.Name)) return true;
        return false;
    }
}
