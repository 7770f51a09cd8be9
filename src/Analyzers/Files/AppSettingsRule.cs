using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Files;

/// <summary>SG1001: a secret in appsettings*.json.</summary>
internal sealed class AppSettingsRule() : FileRule(Warning)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.AppSettings,
        "Secret in appsettings.json",
        "The file contains {0}. Keep it out of the file, and change it.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The settings file is committed, copied to every build and published. "
            + "A secret in it is readable by all who have one of these.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.AppSettings));
}
