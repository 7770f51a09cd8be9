using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Settings;
using SecretGuard.CodeFixes.Texts;

namespace SecretGuard.CodeFixes.Leaks;

/// <summary>
/// Which members a fix leaves out together with the one that was reported: a second finding would not be reported any more.
/// </summary>
internal static class SecretMember
{
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type, FixPlace place)
    {
        var options = place.Document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider;
        var settings = AnalyzerSettings.Of(options.GetOptions(place.Root.SyntaxTree));
        return type.GetMembers().Where(member => Is(member, settings));
    }

    private static bool Is(ISymbol member, AnalyzerSettings settings)
    {
        if (((member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type) is not { } type) return false;
        if (settings.IsSource(type)) return true;
        if (type.SpecialType is not (SpecialType.System_String or SpecialType.System_Object)) return false;
        var isSecret = settings.IsSecret(member.Name) || settings.IsCode(member.Name);
        var mark = isSecret ? "NotSecretAttribute" : "SecretAttribute";
        return member.GetAttributes().Any(one => one.AttributeClass?.Name == mark) != isSecret;
    }
}
