using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow;

/// <summary>All types of a namespace, with those in types.</summary>
internal static class NamespaceTypes
{
    public static IEnumerable<INamedTypeSymbol> Types(this INamespaceSymbol root)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>([root]);
        while (pending.Count > 0)
        {
            foreach (var member in pending.Pop().GetMembers())
            {
                if (member is INamespaceOrTypeSymbol container) pending.Push(container);
                if (member is INamedTypeSymbol type) yield return type;
            }
        }
    }
}
