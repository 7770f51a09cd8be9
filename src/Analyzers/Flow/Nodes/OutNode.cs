using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>What a call leaves in an argument that is handed over by reference.</summary>
internal sealed class OutNode(SyntaxNode syntax, CallNode call, int position) : FlowNode(syntax)
{
    public CallNode Call { get; } = call;

    public int Position { get; } = position;
}
