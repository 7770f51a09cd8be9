using Microsoft.CodeAnalysis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>SG2006: a secret in the arguments of a process.</summary>
internal sealed class ProcessRule()
    : LeakRule(new Rule("secret-in-arguments", DiagnosticIds.ProcessArguments, "secret in process arguments"), Warning, ProcessSinks.Rows)
{
    private static readonly DiagnosticDescriptor Warning = new(
        DiagnosticIds.ProcessArguments,
        "Secret in the arguments of a process",
        "'{0}' becomes an argument of a process, which everybody on the machine can read. "
            + "Hand it over by standard input or its environment.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The arguments of a process can be read by every user of the machine while it runs, and are kept by monitoring.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.ProcessArguments));
}
