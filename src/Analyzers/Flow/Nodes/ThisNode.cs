using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>The object whose member runs.</summary>
internal sealed class ThisNode(SyntaxNode syntax) : FlowNode(syntax);
