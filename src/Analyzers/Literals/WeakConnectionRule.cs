using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Literals;

/// <summary>SG0011: a connection string whose password is hardly one.</summary>
internal sealed class WeakConnectionRule() : FormRule(Warning)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.WeakConnection,
        "Empty or trivial password in a connection string",
        "The code contains {0}. Read the whole string when the program runs, so that a missing one is noticed.",
        "Security",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A password that anyone tries first protects nothing; "
            + "one that stands in for another hides that the real one is missing.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.WeakConnection));
}
