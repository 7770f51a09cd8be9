using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>What a caller hands to a parameter.</summary>
internal sealed class ParameterNode(SyntaxNode syntax, IParameterSymbol parameter) : FlowNode(syntax)
{
    public IParameterSymbol Parameter { get; } = parameter;
}
