using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>The secrets that objects of libraries hold: what secret managers return, and the headers of a request.</summary>
internal static class ManagedSecrets
{
    private static readonly HashSet<string> Types = ["KeyVaultSecret", "SecretBundle", "GetSecretValueResponse"];

    private static readonly HashSet<(string Type, string Property)> Properties =
    [
        ("KeyVaultSecret", "Value"), ("SecretBundle", "Value"),
        ("GetSecretValueResponse", "SecretString"), ("GetSecretValueResponse", "SecretBinary"),
        ("SecretPayload", "Data"), ("IHeaderDictionary", "Authorization"),
        ("IHeaderDictionary", "ProxyAuthorization"), ("IHeaderDictionary", "Cookie"),
        ("AuthenticationHeaderValue", "Parameter"), ("HttpRequestHeaders", "Authorization"), ("HttpRequestHeaders", "ProxyAuthorization"),
    ];

    /// <summary>Whether a property is one of them.</summary>
    public static bool Holds(IPropertySymbol property) =>
        property.ContainingType is { } type && Properties.Contains((type.Name, property.Name));

    /// <summary>Whether a property is what a secret manager returns.</summary>
    public static bool IsReturned(IPropertySymbol property) =>
        property.ContainingType is { } type && (Types.Contains(type.Name) || type.Name == "SecretPayload") && Holds(property);

    /// <summary>The secret in an object that a secret manager returns; null where the type is no such object's.</summary>
    public static IPropertySymbol? In(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class } named && Types.Contains(named.Name)
            ? named.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(Holds)
            : null;
}
