using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>SG2002: a secret that is written to the console, to a trace or to an event.</summary>
internal sealed class ConsoleRule()
    : LeakRule(new Rule("secret-in-output", DiagnosticIds.ConsoleOutput, "secret in the output of a program"), Warning, ConsoleSinks.Rows)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.ConsoleOutput,
        "Secret in the output",
        "'{0}' is written to the console or a trace. Leave the value out.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What a program prints is kept by terminals, build servers and containers, and traces and events are read by tools.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.ConsoleOutput));
}
