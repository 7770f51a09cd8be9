using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>
/// A piece of a text or of bytes. Of a hard-coded key each piece is hard-coded; the last four characters of a secret are shown on purpose.
/// </summary>
internal sealed class SliceNode(SyntaxNode syntax, FlowNode whole) : FlowNode(syntax)
{
    public FlowNode Whole { get; } = whole;
}
