using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Bodies;

/// <summary>A loop or switch that is read just now, and the ways that lead out of it or back to its start.</summary>
/// <param name="mark">What was changed before it.</param>
internal sealed class JumpTarget(ILabelSymbol exit, ILabelSymbol? again, int mark)
{
    public ILabelSymbol Exit { get; } = exit;

    public ILabelSymbol? Again { get; } = again;

    public int Mark { get; } = mark;

    public List<Dictionary<ISymbol, FlowNode?>?> Exits { get; } = [];

    public List<Dictionary<ISymbol, FlowNode?>?> WaysBack { get; } = [];
}
