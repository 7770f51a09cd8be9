using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>A call of whatever a delegate holds.</summary>
internal sealed class DelegateCallNode(SyntaxNode syntax, FlowNode target, FlowNode?[] arguments) : SiteNode(syntax, null)
{
    public FlowNode Target { get; } = target;

    public override FlowNode? Argument(int position) => position < arguments.Length ? arguments[position] : null;
}
