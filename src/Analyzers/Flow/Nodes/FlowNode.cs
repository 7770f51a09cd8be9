using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>
/// A value somewhere in the code, and what it is made of. Nodes know syntax and symbols and no operations: these would keep the bound
/// bodies of a whole compilation in memory.
/// </summary>
internal abstract class FlowNode(SyntaxNode syntax)
{
    public SyntaxNode Syntax { get; } = syntax;
}
