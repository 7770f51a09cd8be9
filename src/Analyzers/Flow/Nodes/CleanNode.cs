using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>What is left of a value that was hashed, encrypted, masked or measured: nothing that tells it.</summary>
/// <param name="hashed">What was hashed, for a key that is made of a literal is as good as one; null of anything else.</param>
internal sealed class CleanNode(SyntaxNode syntax, FlowNode? hashed = null) : FlowNode(syntax)
{
    public FlowNode? Hashed { get; } = hashed;
}
