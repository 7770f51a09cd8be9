using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>A call of a method, a local function or a constructor.</summary>
/// <param name="method">As it is declared, without type arguments.</param>
/// <param name="arguments">By the position of their parameters.</param>
/// <param name="caller">The member or function that the call stands in.</param>
internal sealed class CallNode(SyntaxNode syntax, IMethodSymbol method, FlowNode? receiver, FlowNode?[] arguments, ISymbol caller)
    : SiteNode(syntax, receiver)
{
    public IMethodSymbol Method { get; } = method;

    public ISymbol Caller { get; } = caller;

    public bool IsCreation => Method.MethodKind == MethodKind.Constructor;

    public override FlowNode? Argument(int position) => position < arguments.Length ? arguments[position] : null;
}
