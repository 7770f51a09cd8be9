using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Analyzers.Flow.Walks;
using SecretGuard.Detection.Naming;

namespace SecretGuard.Analyzers.Flow;

/// <summary>One question about where values come from.</summary>
internal abstract class FlowRule
{
    /// <param name="descriptor">Made in a field of the rule itself: release tracking looks nowhere else.</param>
    /// <param name="sinks">Where values are looked at. A new API is a row.</param>
    protected FlowRule(DiagnosticDescriptor descriptor, IEnumerable<Sink> sinks)
    {
        Live = descriptor;
        AtEnd = new DiagnosticDescriptor(
            descriptor.Id,
            descriptor.Title,
            descriptor.MessageFormat,
            descriptor.Category,
            descriptor.DefaultSeverity,
            descriptor.IsEnabledByDefault,
            descriptor.Description,
            descriptor.HelpLinkUri,
            WellKnownDiagnosticTags.CompilationEnd);
        Sinks = [.. sinks.Select(sink => sink with { Rule = this })];
    }

    /// <summary>Of what one type shows, while its code is typed.</summary>
    public DiagnosticDescriptor Live { get; }

    /// <summary>Of what only the whole compilation shows.</summary>
    public DiagnosticDescriptor AtEnd { get; }

    public IReadOnlyList<Sink> Sinks { get; }

    /// <summary>Whether there is anything in a graph that the rule could find.</summary>
    public virtual bool Concerns(FlowGraph graph) => true;

    /// <summary>What is looked at while somebody types; the whole compilation is when it is built.</summary>
    public virtual LiveScope Scope => LiveScope.Body;

    /// <summary>Whether the rule asks about all parameters and properties of libraries whose names say this.</summary>
    public virtual bool Takes(NameKind kind) => false;

    /// <summary>Whether the rule wants to know what a value is made of.</summary>
    public virtual bool Follows(FlowNode node) => node is not CleanNode;

    /// <summary>Whether a value that is nothing to one sink is nothing to all.</summary>
    public virtual bool JudgesAlike => false;

    /// <summary>What is wrong with a value that reaches a sink; null where nothing is, and the value is followed further back.</summary>
    /// <param name="secrets">What the project takes for a secret.</param>
    public abstract FlowFinding? Judge(Step step, SinkUse use, Secrets secrets);
}
