using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>A place that enters code of this compilation: a call, a creation, a property that is read.</summary>
/// <param name="receiver">The object that it is called on; null where there is none, or none that is known.</param>
internal abstract class SiteNode(SyntaxNode syntax, FlowNode? receiver) : FlowNode(syntax)
{
    public FlowNode? Receiver { get; } = receiver;

    /// <summary>What is handed to the parameter at a position; null where that is not known.</summary>
    public abstract FlowNode? Argument(int position);
}
