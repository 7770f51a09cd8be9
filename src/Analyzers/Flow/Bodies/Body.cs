using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Bodies;

/// <summary>What one method, accessor or initialiser adds to the graph.</summary>
internal sealed class Body
{
    public List<Write> Writes { get; } = [];

    public List<(IMethodSymbol Method, FlowNode Value)> Returns { get; } = [];

    public List<CallNode> Calls { get; } = [];

    public List<DelegateCallNode> DelegateCalls { get; } = [];

    public List<SinkUse> Sinks { get; } = [];

    /// <summary>Whether it reads all variables of the environment or all settings.</summary>
    public bool ReadsAll { get; set; }
}
