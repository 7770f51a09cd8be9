using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Literals;

/// <summary>SG0001: a string that can only be one provider's secret.</summary>
internal sealed class KnownFormatRule() : FormRule(Warning)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.KnownFormat,
        "Hard-coded secret of a known format",
        "The code contains {0}. Read it when the program runs, and revoke this one.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The string has the form of a secret that a provider issues. Whoever can read the code or the assembly can use it.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.KnownFormat));
}
