using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>SG2008: a secret in telemetry.</summary>
internal sealed class TelemetryRule()
    : LeakRule(new Rule("secret-in-telemetry", DiagnosticIds.Telemetry, "secret in telemetry"), Warning, TelemetrySinks.Rows)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.Telemetry,
        "Secret in telemetry",
        "'{0}' becomes part of telemetry. Leave the value out.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Tags, baggage, metrics and scopes are sent to monitoring services; baggage is sent to every service that is called.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.Telemetry));
}
