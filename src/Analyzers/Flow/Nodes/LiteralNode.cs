using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>A constant that somebody wrote: a string, a character, or an array of constant bytes.</summary>
/// <param name="text">The value; null for bytes.</param>
internal sealed class LiteralNode(SyntaxNode syntax, string? text) : FlowNode(syntax)
{
    public string? Text { get; } = text;
}
