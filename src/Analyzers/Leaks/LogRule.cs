using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>SG2001: a secret that is written to a log.</summary>
internal sealed class LogRule() : LeakRule(new Rule("secret-in-log", DiagnosticIds.Log, "secret in a log"), Warning, LogSinks.Rows)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.Log,
        "Secret in a log",
        "'{0}' is written to a log. Leave the value out, or log its length or a hash.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Logs are kept for long and are read by many people and programs. A secret in them is a secret of all of these.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.Log));
}
