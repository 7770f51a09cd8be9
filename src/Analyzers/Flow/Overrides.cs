using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow;

/// <summary>Which methods stand for which: overrides for what they override, members of types for those of interfaces.</summary>
internal static class Overrides
{
    public static bool MayBe(IMethodSymbol method) =>
        method.IsAbstract || method.IsVirtual || method.IsOverride || method.ContainingType?.TypeKind == TypeKind.Interface;

    /// <summary>The methods that may run where each is called.</summary>
    public static Dictionary<ISymbol, List<IMethodSymbol>> Of(IEnumerable<INamedTypeSymbol> types)
    {
        var found = new Dictionary<ISymbol, List<IMethodSymbol>>(SymbolEqualityComparer.Default);
        foreach (var type in types)
        {
            foreach (var member in type.GetMembers())
            {
                for (var method = member as IMethodSymbol; method?.OverriddenMethod is { } overridden; method = overridden)
                    Add(found, overridden, (IMethodSymbol)member);
            }

            if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct)) continue;
            foreach (var declared in type.AllInterfaces.SelectMany(one => one.GetMembers()).OfType<IMethodSymbol>())
            {
                if (type.FindImplementationForInterfaceMember(declared) is IMethodSymbol implementation)
                    Add(found, declared, implementation);
            }
        }

        return found;
    }

    /// <summary>The methods by whose name this one may be called.</summary>
    public static IEnumerable<IMethodSymbol> Declarations(IMethodSymbol method)
    {
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
            yield return overridden.OriginalDefinition;
        if (method.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type
            || method.MethodKind == MethodKind.Constructor)
        {
            yield break;
        }

        foreach (var declared in type.AllInterfaces.SelectMany(one => one.GetMembers()).OfType<IMethodSymbol>())
        {
            if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared), method))
                yield return declared.OriginalDefinition;
        }
    }

    private static void Add(Dictionary<ISymbol, List<IMethodSymbol>> found, IMethodSymbol declared, IMethodSymbol implementation)
    {
        if (!found.TryGetValue(declared.OriginalDefinition, out var list)) found[declared.OriginalDefinition] = list = [];
        list.Add(implementation.OriginalDefinition);
    }
}
