using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>All variables of the environment, or all settings of a configuration: secrets are among them.</summary>
/// <param name="name">What it is, for messages.</param>
internal sealed class WholeNode(SyntaxNode syntax, string name) : FlowNode(syntax)
{
    public string Name { get; } = name;
}
