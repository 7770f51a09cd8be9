using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Settings;

/// <summary>SG5007: an option of ours in an .editorconfig or .globalconfig that does nothing.</summary>
internal static class SettingsRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        DiagnosticIds.IdleOption,
        "Option without effect",
        "The option '{0}' {1}",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An option that is misspelt, or contradicts another, leaves the rules as they are. Nobody would notice.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.IdleOption),
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
