using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>What an API returns that reads secrets: a variable of the environment, a setting.</summary>
/// <param name="name">What the secret is called there.</param>
internal sealed class SourceNode(SyntaxNode syntax, string name) : FlowNode(syntax)
{
    public string Name { get; } = name;
}
