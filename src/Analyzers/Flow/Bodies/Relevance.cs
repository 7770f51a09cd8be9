using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Bodies;

/// <summary>Which types are followed: those that can hold a text or bytes, or something that does.</summary>
internal static class Relevance
{
    public static bool Flows(ITypeSymbol? type) => type is not null && type.TypeKind != TypeKind.Enum && type.SpecialType switch
    {
        SpecialType.None or SpecialType.System_Object or SpecialType.System_String
        or SpecialType.System_Char or SpecialType.System_IntPtr => true,
        SpecialType.System_Void or SpecialType.System_Boolean or SpecialType.System_DateTime => false,
        >= SpecialType.System_SByte and <= SpecialType.System_Double => false,
        _ => true,
    };
}
