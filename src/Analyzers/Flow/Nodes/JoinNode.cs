using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>A value that is one of several, as after a branch, in a loop or with <c>??</c>.</summary>
internal sealed class JoinNode(SyntaxNode syntax) : FlowNode(syntax)
{
    private readonly List<FlowNode> inputs = [];

    public IReadOnlyList<FlowNode> Inputs => inputs;

    /// <summary>The join of what is known of several values; null where nothing is.</summary>
    public static FlowNode? Of(SyntaxNode syntax, params ReadOnlySpan<FlowNode?> values)
    {
        FlowNode? only = null;
        JoinNode? join = null;
        foreach (var value in values)
        {
            if (value is null || value == only) continue;
            if (only is null) only = value;
            else (join ??= From(syntax, only)).Add(value);
        }

        return join ?? only;
    }

    public void Add(FlowNode? value)
    {
        if (value is not null && value != this && (inputs.Count == 0 || inputs[inputs.Count - 1] != value)) inputs.Add(value);
    }

    private static JoinNode From(SyntaxNode syntax, FlowNode first)
    {
        var join = new JoinNode(syntax);
        join.Add(first);
        return join;
    }
}
