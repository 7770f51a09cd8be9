using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Analyzers.Flow.Walks;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>A rule about where secrets go. It is its text and the table of its sinks.</summary>
internal abstract class LeakRule(Rule rule, DiagnosticDescriptor descriptor, IEnumerable<Sink> sinks) : FlowRule(descriptor, sinks)
{
    public override bool JudgesAlike => true;

    public sealed override FlowFinding? Judge(Step step, SinkUse use, Secrets secrets) =>
        SubjectOf(step, secrets) is { } subject && !IsHandedConstant(step) && IsLeak(step, use)
            ? new FlowFinding(rule, Place(step, use).Syntax, subject)
            : null;

    /// <summary>What leaks, if it gets to a sink: the name of a secret, unless a rule has other things in mind.</summary>
    protected virtual string? SubjectOf(Step step, Secrets secrets) => step.Path is null ? secrets.NameOf(step.Node) : null;

    /// <summary>Whether this is the way in which it leaks.</summary>
    protected virtual bool IsLeak(Step step, SinkUse use) => true;

    /// <summary>The last four characters are how keys are told apart on purpose, and a hash tells nothing.</summary>
    public sealed override bool Follows(FlowNode node) => node is not (SliceNode or CleanNode);

    // A parameter with a secret's name, to which this caller hands a text.
    private static bool IsHandedConstant(Step step)
    {
        if (step.Node is not VariableNode { Value: ParameterNode { Parameter: var parameter } }) return false;
        for (var frame = step.Frame; frame is not null; frame = frame.Outer)
        {
            if (frame.Site is CallNode call && SymbolEqualityComparer.Default.Equals(call.Method, parameter.ContainingSymbol))
                return call.Argument(parameter.Ordinal) is { } handed && SumNode.IsConstant(handed);
        }

        return false;
    }

    // Where the secret enters the expression that is handed to the sink.
    internal static FlowNode Place(Step origin, SinkUse use)
    {
        for (var step = origin; step is not null; step = step.Next)
        {
            if (step.Node.Syntax.SyntaxTree == use.Syntax.SyntaxTree && use.Syntax.Span.Contains(step.Node.Syntax.Span)) return step.Node;
        }

        return origin.Node;
    }
}
