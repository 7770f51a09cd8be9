using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Walks;

/// <summary>What stands around a value in the text that it becomes part of: <c>Password=</c> and <c>?key=</c> say what it is.</summary>
internal static class SurroundingText
{
    /// <summary>In the place of each part that is not known.</summary>
    public const char Unknown = '\0';

    private const int Deepest = 6;
    private const int Longest = 2000;

    public static string Before(Step step)
    {
        var text = "";
        for (var part = step; part.Next is { } whole && text.Length < Longest; part = whole)
        {
            if (whole.Node is SumNode sum) text = Before(sum, part.Node, whole.Frame) + text;
        }

        return text;
    }

    /// <summary>What follows at once in the innermost text.</summary>
    public static string After(Step step)
    {
        for (var part = step; part.Next is { } whole; part = whole)
        {
            if (whole.Node is not SumNode sum) continue;
            var next = 1;
            while (next < sum.Parts.Count && sum.Parts[next - 1] != part.Node) next++;
            if (next < sum.Parts.Count) return Text(sum.Parts[next], whole.Frame, 0);
        }

        return "";
    }

    private static string Before(SumNode sum, FlowNode part, Frame? frame)
    {
        var text = "";
        foreach (var one in sum.Parts)
        {
            if (one == part || text.Length > Longest) break;
            text += Text(one, frame, 0);
        }

        return text;
    }

    private static string Text(FlowNode? node, Frame? frame, int depth) => depth == Deepest ? Unknown.ToString() : node switch
    {
        LiteralNode { Text: { } text } => text,
        SumNode sum => string.Concat(sum.Parts.Select(part => Text(part, frame, depth + 1))),
        VariableNode { Value: { } value } => Text(value, frame, depth + 1),
        JoinNode { Inputs: { Count: > 0 } inputs } => Text(inputs[0], frame, depth + 1),
        MemberNode { Symbol: IFieldSymbol { HasConstantValue: true, ConstantValue: string text } } => text,
        ParameterNode parameter when Handed(parameter, frame) is var (handed, outer) => Text(handed, outer, depth + 1),
        _ => Unknown.ToString(),
    };

    private static (FlowNode? Value, Frame? Outer)? Handed(ParameterNode parameter, Frame? frame)
    {
        for (; frame is not null; frame = frame.Outer)
        {
            if (frame.Site is CallNode call && SymbolEqualityComparer.Default.Equals(call.Method, parameter.Parameter.ContainingSymbol))
                return (call.Argument(parameter.Parameter.Ordinal), frame.Outer);
        }

        return null;
    }
}
