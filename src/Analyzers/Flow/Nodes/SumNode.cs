using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>A text that is put together: a concatenation, an interpolation, a format, a join, what a builder was given.</summary>
/// <param name="parts">What is known of its parts.</param>
/// <param name="isWhole">Whether nothing but constants is in it.</param>
internal sealed class SumNode(SyntaxNode syntax, IReadOnlyList<FlowNode> parts, bool isWhole) : FlowNode(syntax)
{
    public IReadOnlyList<FlowNode> Parts { get; } = parts;

    public bool IsWhole { get; } = isWhole;

    /// <summary>The sum of parts, of which those that are null are not known; null where none is.</summary>
    public static FlowNode? Of(SyntaxNode syntax, IReadOnlyList<FlowNode?> parts)
    {
        var known = new List<FlowNode>(parts.Count);
        var isWhole = true;
        foreach (var part in parts)
        {
            if (part is not null) known.Add(part);
            isWhole &= IsConstant(part);
        }

        return known.Count == 0 ? null : new SumNode(syntax, known, isWhole);
    }

    /// <summary>Whether a value is constant as far as one body shows.</summary>
    public static bool IsConstant(FlowNode? node) => node switch
    {
        LiteralNode => true,
        SumNode sum => sum.IsWhole,
        VariableNode { Value: { } value } => IsConstant(value),
        MemberNode { Symbol: IFieldSymbol { IsConst: true } } => true,
        _ => false,
    };
}
