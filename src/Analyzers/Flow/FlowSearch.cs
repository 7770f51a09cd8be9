using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Walks;

namespace SecretGuard.Analyzers.Flow;

/// <summary>Asks all rules about all sinks of a graph.</summary>
internal static class FlowSearch
{
    /// <summary>What is found, by the place where it is reported, first rule first.</summary>
    public static IEnumerable<(SinkUse Use, Step Origin, FlowFinding Finding)> In(FlowGraph graph, IReadOnlyList<FlowRule> order)
    {
        var found = new List<(SinkUse Use, Step Origin, FlowFinding Finding)>();
        foreach (var use in graph.Sinks)
        {
            if (use.Sink.Rule is not { } rule) continue;
            Walk.Back(graph, use.Value, step =>
            {
                if (rule.Judge(step, use) is not { } finding) return false;
                found.Add((use, step, finding));
                return true;
            });
        }

        return found.OrderBy(one => IndexOf(order, one.Use.Sink.Rule!));
    }

    private static int IndexOf(IReadOnlyList<FlowRule> order, FlowRule rule)
    {
        for (var i = 0; i < order.Count; i++) if (order[i] == rule) return i;
        return order.Count;
    }
}
