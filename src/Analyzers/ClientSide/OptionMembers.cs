using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Flow.Apis;

namespace SecretGuard.Analyzers.ClientSide;

/// <summary>Secret members of options, which a program fills from its configuration; and what secret managers return.</summary>
internal static class OptionMembers
{
    // How such types are called: what people type into an application lies in others.
    private static readonly string[] Endings = ["Options", "Settings", "Configuration", "Config"];

    public static bool IsSecret(IPropertyReferenceOperation member, Secrets secrets) =>
        ManagedSecrets.IsReturned(member.Property)
        || (secrets.IsMember(member.Property) && (IsHandedOut(member.Instance) || IsOptions(member.Property.ContainingType)));

    // IOptions<T>.Value, IOptionsMonitor<T>.CurrentValue and Get(name).
    private static bool IsHandedOut(IOperation? instance) => instance switch
    {
        IPropertyReferenceOperation
        {
            Property: { Name: "Value" or "CurrentValue", ContainingType.Name: "IOptions" or "IOptionsMonitor" },
        } => true,
        IInvocationOperation { TargetMethod: { Name: "Get", ContainingType.Name: "IOptionsMonitor" or "IOptionsSnapshot" } } => true,
        _ => false,
    };

    private static bool IsOptions(INamedTypeSymbol type) =>
        !type.DeclaringSyntaxReferences.IsEmpty && Array.Exists(Endings, ending => type.Name.EndsWith(ending, StringComparison.Ordinal));
}
