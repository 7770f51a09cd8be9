using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>An element that is taken from an array, a collection, a dictionary or a tuple.</summary>
/// <param name="key">The key where it is no constant, but a caller's text perhaps; null where nothing is known of it.</param>
internal sealed class SelectNode(SyntaxNode syntax, FlowNode container, Selector element, FlowNode? key = null) : FlowNode(syntax)
{
    public FlowNode Container { get; } = container;

    public Selector Element { get; } = element;

    public FlowNode? Key { get; } = key;

    /// <summary>What a tuple calls the element; null where it has no name, or holds no text.</summary>
    public string? Name { get; init; }
}
