using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>What is left of a value that was hashed, encrypted, masked or measured: nothing that tells it.</summary>
internal sealed class CleanNode(SyntaxNode syntax) : FlowNode(syntax);
