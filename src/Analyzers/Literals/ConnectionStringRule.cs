using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Literals;

/// <summary>SG0005: a connection string whose password is constant, even where the rest is not.</summary>
internal sealed class ConnectionStringRule() : FormRule(Warning)
{
    public static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.ConnectionString,
        "Hard-coded password in a connection string",
        "The code contains {0}. Read it when the program runs, and change this password.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The password or key of a connection string is written in the code. "
            + "Whoever can read the code or the assembly can use it.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.ConnectionString));
}
