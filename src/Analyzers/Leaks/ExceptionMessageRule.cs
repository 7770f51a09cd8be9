using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>SG2003: a secret that ends up in an exception, and from there in logs, crash reports and error pages.</summary>
internal sealed class ExceptionMessageRule()
    : LeakRule(new Rule("secret-in-exception", DiagnosticIds.ExceptionMessage, "secret in an exception"), Warning, Rows)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.ExceptionMessage,
        "Secret in an exception",
        "'{0}' becomes part of an exception, which is logged and shown. Leave the value out and name the setting instead.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The message, the data and the actual value of an exception are written to logs, crash reports and error pages.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.ExceptionMessage));

    private static readonly Sink[] Rows =
    [
        new("System.Exception", ".ctor", Sink.AnyText) { IsInherited = true },
        new("System.Exception", "Data", Sink.Elements),
    ];
}
