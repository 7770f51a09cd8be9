using Microsoft.CodeAnalysis;
using SecretGuard.Detection.Naming;

namespace SecretGuard.CodeFixes.Leaks;

/// <summary>Which members a fix leaves out together with the one that was reported: a second finding would not be reported any more.</summary>
internal static class SecretMember
{
    public static bool Is(ISymbol member)
    {
        if (((member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type) is not { SpecialType: SpecialType.System_String or SpecialType.System_Object }) return false;
        var isSecret = SecretNames.IsSecret(member.Name.AsSpan());
        var mark = isSecret ? "NotSecretAttribute" : "SecretAttribute";
        return member.GetAttributes().Any(one => one.AttributeClass?.Name == mark) != isSecret;
    }
}
