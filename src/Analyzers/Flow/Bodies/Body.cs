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

    /// <summary>The parameters that a function compares with each other: what it is handed decides whether one is a secret.</summary>
    public List<(IMethodSymbol Function, int One, int Other, bool IsTimed, FlowNode First, FlowNode Second)> ComparedParameters { get; } =
        [];

    /// <summary>What is put into the collections that are handed to parameters.</summary>
    public List<Write> Changes { get; } = [];

    /// <summary>Literals that a variable holds only until it is given something else.</summary>
    public List<SyntaxNode> Overwritten { get; } = [];

    /// <summary>Where it stands, for an order that does not depend on which thread read it first.</summary>
    public SyntaxNode? Place { get; set; }

    /// <summary>Whether it reads all variables of the environment or all settings.</summary>
    public bool ReadsAll { get; set; }
}
