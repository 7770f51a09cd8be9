using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Walks;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>A rule about where secrets go. It is its text and the table of its sinks.</summary>
internal abstract class LeakRule(Rule rule, DiagnosticDescriptor descriptor, IEnumerable<Sink> sinks) : FlowRule(descriptor, sinks)
{
    public sealed override FlowFinding? Judge(Step step, SinkUse use) =>
        step.Path is null && Secrets.NameOf(step.Node) is { } name ? new FlowFinding(rule, Place(step, use).Syntax, name) : null;

    // Where the secret enters the expression that is handed to the sink.
    private static Flow.Nodes.FlowNode Place(Step origin, SinkUse use)
    {
        for (var step = origin; step is not null; step = step.Next)
        {
            if (step.Node.Syntax.SyntaxTree == use.Syntax.SyntaxTree && use.Syntax.Span.Contains(step.Node.Syntax.Span)) return step.Node;
        }

        return origin.Node;
    }
}
