using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Apis;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>SG2010: a secret member that a contract serialises or that a debugger shows.</summary>
internal sealed class ShownMemberRule() : TypeRule(SerializationRule.Rule, SerializationRule.Warning)
{
    public override IEnumerable<(Location Place, string Member)> Find(
        INamedTypeSymbol type, Secrets secrets, CancellationToken cancellationToken)
    {
        foreach (var mark in type.GetAttributes())
        {
            if (mark is not
                {
                    AttributeClass.Name: "DebuggerDisplayAttribute",
                    ApplicationSyntaxReference: { } place,
                    ConstructorArguments: { Length: > 0 } arguments,
                } || arguments[0].Value is not string text)
            {
                continue;
            }

            var shown = type.GetMembers().FirstOrDefault(member => secrets.IsMember(member) && IsShown(text, member.Name));
            if (shown is not null) yield return (place.GetSyntax(cancellationToken).GetLocation(), shown.Name);
        }

        foreach (var member in type.GetMembers())
        {
            if (secrets.IsMember(member) && member.GetAttributes().Any(mark => mark.AttributeClass?.Name == "DataMemberAttribute"))
                yield return (member.Locations[0], member.Name);
        }
    }

    // {Token} and {Token,nq} show it, {Token.Length} does not.
    private static bool IsShown(string text, string name)
    {
        var hole = text.IndexOf("{" + name, StringComparison.Ordinal);
        var end = hole + name.Length + 1;
        return hole >= 0 && end < text.Length && text[end] is '}' or ',';
    }
}
