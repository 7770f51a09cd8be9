using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Literals;
using SecretGuard.Detection.Naming;

namespace SecretGuard.Analyzers.Misuse;

/// <summary>What the code of a type shows of the secrets that its clients send, and of the servers they talk to.</summary>
internal sealed class TypeSecrets
{
    private static readonly string[] Credentials =
        [
            "Authorization", "ProxyAuthorization", "Credentials", "DefaultProxyCredentials",
            "UseDefaultCredentials", "ClientCertificates", "CookieContainer",
        ];

    private static readonly string[] Carriers = ["NetworkCredential", "AuthenticationHeaderValue", "CallCredentials"];

    private static readonly string[] Servers = ["Host", "HostName", "Server", "DataSource", "Endpoint", "TargetHost"];

    private bool hasAddress;
    private bool hasRemote;

    public TypeSecrets(INamedTypeSymbol type, TypeBodies bodies, Secrets secrets)
    {
        foreach (var (_, root) in bodies.Of(type))
        {
            foreach (var operation in root.DescendantsAndSelf())
            {
                Has |= IsSecret(operation, secrets);
                IsServer |= operation is IInvocationOperation { TargetMethod.Name: "AuthenticateAsServer" or "AuthenticateAsServerAsync" };
                ReadAddress(operation);
            }
        }
    }

    /// <summary>Whether it handles a secret: one of a secret's name, a header or credentials.</summary>
    public bool Has { get; }

    /// <summary>Whether it is the other end of the connection.</summary>
    public bool IsServer { get; }

    /// <summary>Whether every server that it names is this machine.</summary>
    public bool IsLocal => hasAddress && !hasRemote;

    private static bool IsSecret(IOperation operation, Secrets secrets) => operation switch
    {
        IAssignmentOperation { Target: IPropertyReferenceOperation set, Value.ConstantValue: { HasValue: false } or { Value: true } }
            when Credentials.Contains(set.Property.Name) => true,
        IMemberReferenceOperation member when secrets.IsMember(member.Member) => true,
        ILocalReferenceOperation { Local: var local } => IsText(local.Type) && secrets.IsKey(local.Name, operation.Syntax),
        IParameterReferenceOperation { Parameter: var parameter } =>
            IsText(parameter.Type) && secrets.IsKey(parameter.Name, operation.Syntax),
        ILiteralOperation { ConstantValue.Value: string text } => IsHeader(text),
        IObjectCreationOperation { Type: { } type } => Carriers.Contains(type.Name),
        IInvocationOperation { TargetMethod: var method } =>
            Carriers.Contains(method.ContainingType?.Name) || method.Name is "SetBearerToken" or "SetBasicAuthentication" or "SetToken",
        _ => false,
    };

    /// <summary>Whether what is sent under a name is a secret.</summary>
    public static bool IsHeader(string name) => name is "Authorization" or "Proxy-Authorization" or "Cookie"
        || (KeyName.IsName(name) && name.IndexOf(' ') < 0 && SecretNames.Classify(name.AsSpan()) is NameKind.Password or NameKind.Key);

    private static bool IsText(ITypeSymbol type) => type.SpecialType is SpecialType.System_String or SpecialType.System_Object
        || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte or SpecialType.System_Char }
            or { Name: "SecureString" };

    private void ReadAddress(IOperation operation)
    {
        if (Literal.TextOf(operation) is { } text && text.IndexOf("://", StringComparison.Ordinal) > 0) ReadServer(text);
        if (operation is IAssignmentOperation
            {
                Target: IPropertyReferenceOperation { Property.Name: var name },
                Value.ConstantValue.Value: string server,
            } && Servers.Contains(name))
        {
            ReadServer(server);
        }
    }

    private void ReadServer(string server)
    {
        hasAddress = true;
        hasRemote |= !Detection.Judging.Hosts.IsLocal(server.AsSpan());
    }
}
