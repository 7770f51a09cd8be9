using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>SG2009: a record whose generated <c>ToString</c> prints a secret member.</summary>
internal sealed class PrintedMemberRule()
    : TypeRule(new Rule("secret-printed", DiagnosticIds.PrintedMember, "record that prints a secret"), Warning)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.PrintedMember,
        "Record that prints a secret",
        "'{0}' is printed by the ToString that the compiler makes. Write a ToString or PrintMembers that leaves it out.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A record prints all its public members wherever it is interpolated, concatenated or logged.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.PrintedMember));

    public override IEnumerable<(Location Place, string Member)> Find(
        INamedTypeSymbol type, Secrets secrets, CancellationToken cancellationToken) =>
        type.IsRecord && !Prints(type)
            ? type.GetMembers()
                .Where(member => IsPrinted(member) && secrets.IsMember(member))
                .Select(member => (member.Locations[0], member.Name))
            : [];

    private static bool Prints(INamedTypeSymbol type)
    {
        if (type.GetMembers("PrintMembers").Any(IsWritten)) return true;
        for (var one = type; one is not null; one = one.BaseType)
        {
            foreach (var member in one.GetMembers(nameof(ToString)))
            {
                if (IsWritten(member) && member is IMethodSymbol { Parameters.Length: 0, IsOverride: true }
                    && one.IsRecord && (member.IsSealed || ReferenceEquals(one, type)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsWritten(ISymbol member) => !member.IsImplicitlyDeclared;

    private static bool IsPrinted(ISymbol member) =>
        member is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsOverride: false, IsImplicitlyDeclared: false }
        && ((member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type)
            is { SpecialType: SpecialType.System_String or SpecialType.System_Object };
}
