using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Walks;

/// <summary>
/// Goes from a value back to what it is made of. Each value is looked at once for each way into its code, and the work is bounded: a graph
/// with cycles, or of a size that machines write, costs no more than any other.
/// </summary>
internal sealed partial class Walk
{
    private const int MostStepsWithin = 200;

    private readonly FlowGraph graph;
    private readonly Func<Step, bool> isEnd;
    private readonly HashSet<Step> seen = new(SameStep.Comparer);
    private readonly Stack<Step> pending = new();
    private HashSet<Step>? barren;

    private Walk(FlowGraph graph, Func<Step, bool> isEnd)
    {
        this.graph = graph;
        this.isEnd = isEnd;
    }

    /// <summary>Shows a value and all that it is made of to a function, which says where to stop.</summary>
    /// <param name="barren">Where nobody needs to go again; null where each walk has to see for itself.</param>
    /// <returns>Where it has been, if it has been everywhere; null where its budget ended first.</returns>
    public static HashSet<Step>? Back(FlowGraph graph, FlowNode start, WalkBudget budget, HashSet<Step>? barren, Func<Step, bool> isEnd)
    {
        var walk = new Walk(graph, isEnd) { barren = barren };
        walk.pending.Push(new Step(start, null, null, null, IsPart: false));
        var (deep, flat, isWhole) = (0, 0, true);
        while (walk.pending.Count > 0)
        {
            var isDeep = walk.pending.Peek() is not { Frame: null, Path: null };
            if (budget.Allows(isDeep, isDeep ? deep++ : flat++)) walk.Advance();
            else isWhole = walk.pending.Pop() is null;
        }

        return isWhole ? walk.seen : null;
    }

    /// <summary>The functions that a delegate may be.</summary>
    public static List<Step> Functions(FlowGraph graph, FlowNode target, Frame? frame)
    {
        var found = new List<Step>();
        new Walk(graph, Collect).Run(target, frame, MostStepsWithin);
        return found;

        bool Collect(Step step)
        {
            if (step.Node is FunctionNode) found.Add(step);
            return step.Node is FunctionNode;
        }
    }

    /// <summary>The constant texts that a value may be.</summary>
    private static HashSet<string> Texts(FlowGraph graph, FlowNode value, Frame? frame)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        new Walk(graph, Collect).Run(value, frame, MostStepsWithin);
        return found;

        bool Collect(Step step)
        {
            if (step is { Path: null, IsPart: false, Node: LiteralNode { Text: { } text } }) found.Add(text);
            return step.Node is SumNode;
        }
    }

    private void Run(FlowNode start, Frame? frame, int steps)
    {
        pending.Push(new Step(start, frame, null, null, IsPart: false));
        while (pending.Count > 0 && steps-- > 0) Advance();
    }

    private void Advance()
    {
        var step = pending.Pop();
        if (!isEnd(step)) Expand(step);
    }

    private void Expand(Step step)
    {
        switch (step.Node)
        {
            case VariableNode variable:
                Go(step, variable.Value);
                break;
            case JoinNode join:
                for (var i = join.Inputs.Count - 1; i >= 0; i--) Go(step, join.Inputs[i]);
                break;
            case SumNode sum:
                for (var i = sum.Parts.Count - 1; i >= 0; i--)
                    Push(step with { IsPart = step.IsPart || !sum.IsWhole, Next = step, Node = sum.Parts[i] });
                break;
            case SelectNode select:
                ExpandSelect(step, select);
                break;
            case CleanNode { Hashed: { } hashed }:
                Go(step, hashed);
                break;
            case SliceNode slice:
                Go(step, slice.Whole, step.Frame, path: null);
                break;
            case WithNode with:
                ExpandChange(step, with);
                break;
            case MemberNode member:
                ExpandMember(step, member);
                break;
            case ThisNode:
                ExpandThis(step);
                break;
            case ParameterNode parameter:
                ExpandParameter(step, parameter.Parameter);
                break;
            case CallNode { IsCreation: true } creation:
                ExpandCreation(step, creation);
                break;
            case CallNode call:
                ExpandCall(step, call);
                break;
            case DelegateCallNode call:
                ExpandDelegateCall(step, call);
                break;
            case OutNode left:
                ExpandOut(step, left);
                break;
        }
    }

    // To a value in the same code, for the same part of it.
    private void Go(Step step, FlowNode? node)
    {
        if (node is null) Guess(step);
        else Push(step with { Next = step, Node = node });
    }

    private void Go(Step step, FlowNode node, Frame? frame) => Push(step with { Next = step, Node = node, Frame = frame });

    private void Go(Step step, FlowNode node, Frame? frame, AccessPath? path) =>
        Push(step with { Next = step, Node = node, Frame = frame, Path = path });

    private void Take(Step step, FlowNode container, Selector part)
    {
        if (AccessPath.Take(part, step.Path) is { } path) Go(step, container, step.Frame, path);
    }

    private void Push(Step step)
    {
        if (barren?.Contains(step) != true && seen.Add(step)) pending.Push(step);
    }
}
