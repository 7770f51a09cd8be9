using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>A local or parameter where it is read.</summary>
/// <param name="value">What it holds there; null where that is not known.</param>
internal sealed class VariableNode(SyntaxNode syntax, ISymbol symbol, FlowNode? value) : FlowNode(syntax)
{
    public ISymbol Symbol { get; } = symbol;

    public FlowNode? Value { get; } = value;
}
