using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>A field or property where it is read.</summary>
/// <param name="symbol">As it is declared, without type arguments.</param>
internal sealed class MemberNode(SyntaxNode syntax, ISymbol symbol, FlowNode? receiver) : SiteNode(syntax, receiver)
{
    public ISymbol Symbol { get; } = symbol;

    public override FlowNode? Argument(int position) => null;
}
