using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>An object, collection or tuple after one part of it was given a value.</summary>
/// <param name="before">Without it; null where that is not known.</param>
/// <param name="value">Null where only that the part was overwritten is known.</param>
internal sealed class WithNode(SyntaxNode syntax, FlowNode? before, Selector part, FlowNode? value) : FlowNode(syntax)
{
    public FlowNode? Before { get; } = before;

    /// <summary>What it was before any part was given a value; null where that is not known.</summary>
    public FlowNode? Root { get; } = before is WithNode with ? with.Root : before;

    public Selector Part { get; } = part;

    public FlowNode? Value { get; } = value;
}
