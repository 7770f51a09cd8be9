using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>An element that is taken from an array, a collection, a dictionary or a tuple.</summary>
internal sealed class SelectNode(SyntaxNode syntax, FlowNode container, Selector element) : FlowNode(syntax)
{
    public FlowNode Container { get; } = container;

    public Selector Element { get; } = element;
}
