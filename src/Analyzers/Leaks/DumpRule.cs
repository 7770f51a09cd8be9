using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Analyzers.Flow.Walks;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>SG2014: all variables of the environment, or all settings, where a secret would be a leak.</summary>
internal sealed class DumpRule()
    : LeakRule(new Rule("environment-dump", DiagnosticIds.Dump, "dump of the environment or configuration"), Suggestion, Rows)
{
    private static readonly DiagnosticDescriptor Suggestion = new(
        DiagnosticIds.Dump,
        "Dump of the whole environment or configuration",
        "{0} is written out, with every secret in it. Write the names only, or those values that are needed.",
        "Security",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The environment and the configuration hold a program's secrets, today or later.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.Dump));

    private static readonly Sink[] Rows =
        [.. LogSinks.Rows, .. ConsoleSinks.Rows, .. ResponseSinks.Rows, .. StorageSinks.Rows, .. TelemetrySinks.Rows];

    /// <summary>Most code reads neither, and need not be asked.</summary>
    public override bool Concerns(FlowGraph graph) => graph.ReadsAll;

    // Any of the elements, but not their names.
    protected override string? SubjectOf(Step step, Secrets secrets)
    {
        for (var path = step.Path; path is not null; path = path.Rest) if (!path.Head.IsAny) return null;
        return (step.Node as WholeNode)?.Name;
    }
}
