using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>Which types show a text that is put into them: strings, bytes, collections of them, and what may be any of these.</summary>
internal static class Texts
{
    private static readonly HashSet<string> Holders =
    [
        "StringBuilder", "FormattableString", "Uri", "StringValues", "StringSegment",
        "TagList", "RouteValueDictionary", "HttpContent", "BinaryData", "ReadOnlySpan", "Span",
        "ReadOnlyMemory", "Memory", "ReadOnlySequence", "Optional",
    ];

    private static readonly HashSet<string> Collections =
        [
            "IEnumerable", "IReadOnlyList", "IReadOnlyCollection", "IList", "ICollection", "List",
            "ReadOnlySpan", "IDictionary", "IReadOnlyDictionary", "Dictionary", "KeyValuePair", "Nullable",
        ];

    public static bool MayBe(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String or SpecialType.System_Object or SpecialType.System_Byte or SpecialType.System_Char } =>
            true,
        { TypeKind: TypeKind.Enum or TypeKind.Delegate } => false,
        IArrayTypeSymbol array => MayBe(array.ElementType),
        ITypeParameterSymbol => true,
        INamedTypeSymbol named => Holders.Contains(named.Name)
            || named.Name.EndsWith("InterpolatedStringHandler", StringComparison.Ordinal)
            || (Collections.Contains(named.Name)
                && (named.TypeArguments.IsEmpty || MayBe(named.TypeArguments[named.TypeArguments.Length - 1]))),
        _ => false,
    };
}
