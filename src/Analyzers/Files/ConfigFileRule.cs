using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Files;

/// <summary>
/// SG1004: a secret in web.config, app.config, nuget.config and other .config files, in publish profiles and test settings.
/// </summary>
internal sealed class ConfigFileRule() : FileRule(Warning)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.ConfigFile,
        "Secret in a configuration file",
        "The file contains {0}. Keep it out of the file, and change it.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The file is committed, and often copied to every build and every server. "
            + "A secret in it is readable by all who have one of these.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.ConfigFile));
}
