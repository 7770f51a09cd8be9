using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Files;

/// <summary>SG1002: a secret in launchSettings.json, among the environment variables or anywhere else.</summary>
internal sealed class LaunchSettingsRule() : FileRule(Warning)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.LaunchSettings,
        "Secret in launchSettings.json",
        "The launch profile contains {0}. Give it to the program when it starts, and change it.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Launch profiles are committed and shared. A secret in one is readable by all who have the repository.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.LaunchSettings));
}
