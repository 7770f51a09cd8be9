using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Analyzers.Flow.Walks;

namespace SecretGuard.Analyzers.Flow;

/// <summary>A value that a rule found on the way back from a sink.</summary>
internal sealed record FlowResult(SinkUse Use, Step Origin, FlowFinding Finding)
{
    /// <summary>Whether it is about a secret that gets out, and not about a literal.</summary>
    public bool IsLeak => Use.Sink.Rule?.Scope == LiveScope.Body;

    /// <summary>The argument by which the value comes into the code that has the sink; null where it comes from there.</summary>
    public SyntaxNode? Entry
    {
        get
        {
            SyntaxNode? entry = null;
            for (var step = Origin; step.Next is { } next; step = next) if (next.Node is ParameterNode) entry = step.Node.Syntax;
            return entry;
        }
    }
}
