using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Apis;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>The secrets among the members of a type, and of the objects in it.</summary>
internal static class Members
{
    // What is taken apart in a log or a document is seldom deeper.
    private const int Deepest = 3;

    /// <summary>The first public property with a secret name; null where there is none.</summary>
    /// <param name="isHidden">Whether something keeps a property out.</param>
    public static IPropertySymbol? Secret(ITypeSymbol? type, Secrets secrets, Func<IPropertySymbol, bool> isHidden) =>
        Secret(Element(type, secrets), secrets, isHidden, Deepest);

    private static IPropertySymbol? Secret(ITypeSymbol? type, Secrets secrets, Func<IPropertySymbol, bool> isHidden, int depth)
    {
        if (ManagedSecrets.In(type) is { } managed) return managed;
        for (var one = type as INamedTypeSymbol; IsOfUser(one, secrets); one = one!.BaseType)
        {
            foreach (var member in one!.GetMembers())
            {
                if (member is not IPropertySymbol
                    {
                        IsStatic: false,
                        DeclaredAccessibility: Accessibility.Public,
                        GetMethod: not null,
                    } property || isHidden(property))
                {
                    continue;
                }

                if (secrets.IsMember(property)) return property;
                if (depth > 1 && Secret(Element(property.Type, secrets), secrets, isHidden, depth - 1) is { } inner) return inner;
            }
        }

        return null;
    }

    // Of a collection, its elements; of options, what they are.
    private static ITypeSymbol? Element(ITypeSymbol? type, Secrets secrets) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments, IsAnonymousType: false, IsTupleType: false } named
            when !IsOfUser(named, secrets) => arguments[arguments.Length - 1],
        _ => type,
    };

    private static bool IsOfUser(INamedTypeSymbol? type, Secrets secrets) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, SpecialType: SpecialType.None }
        && secrets.IsDeclaredHere(type);
}
