using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>A lambda, or a method that is used as a value.</summary>
internal sealed class FunctionNode(SyntaxNode syntax, IMethodSymbol method) : FlowNode(syntax)
{
    public IMethodSymbol Method { get; } = method;
}
