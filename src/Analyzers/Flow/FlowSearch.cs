using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Analyzers.Flow.Walks;

namespace SecretGuard.Analyzers.Flow;

/// <summary>Asks all rules about all sinks of a graph.</summary>
internal static class FlowSearch
{
    // A text writer around a buffer around a file.
    private const int MostCoats = 4;

    /// <summary>What is found, by the place where it is reported, first rule first.</summary>
    public static IEnumerable<(SinkUse Use, Step Origin, FlowFinding Finding)> In(FlowGraph graph, IReadOnlyList<FlowRule> order)
    {
        var found = new List<(SinkUse Use, Step Origin, FlowFinding Finding)>();
        var asked = new HashSet<FlowRule>(order.Where(rule => rule.Concerns(graph)));
        foreach (var use in graph.Sinks)
        {
            if (use.Sink.Rule is not { } rule || !asked.Contains(rule) || !IsFrom(graph, use.Sink.On, use.Receiver)) continue;
            Walk.Back(graph, use.Value, step =>
            {
                if (rule.Judge(step, use) is not { } finding) return false;
                found.Add((use, step, finding));
                return true;
            });
        }

        return found.OrderBy(one => IndexOf(order, one.Use.Sink.Rule!));
    }

    private static bool IsFrom(FlowGraph graph, Origin? origin, FlowNode? receiver)
    {
        if (origin is null) return true;
        for (var coats = 0; receiver is not null && coats < MostCoats; coats++)
        {
            var isFrom = false;
            FlowNode? inner = null;
            Walk.Back(graph, receiver, step =>
            {
                isFrom |= step.Path is null && origin.Is(step.Node);
                inner ??= Origin.Coated(step.Node);
                return isFrom;
            });
            if (isFrom) return true;
            receiver = inner;
        }

        return false;
    }

    private static int IndexOf(IReadOnlyList<FlowRule> order, FlowRule rule)
    {
        for (var i = 0; i < order.Count; i++) if (order[i] == rule) return i;
        return order.Count;
    }
}
