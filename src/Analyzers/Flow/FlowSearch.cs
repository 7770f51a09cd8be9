using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Analyzers.Flow.Walks;

namespace SecretGuard.Analyzers.Flow;

/// <summary>Asks rules about the sinks of a graph.</summary>
internal static class FlowSearch
{
    // A text writer around a buffer around a file.
    private const int MostCoats = 4;

    /// <summary>What is found, that of the first rule first.</summary>
    /// <param name="scope">Which rules are asked; null for all.</param>
    public static IEnumerable<FlowResult> In(
        FlowGraph graph, FlowRule[] order, Secrets secrets, LiveScope? scope, CancellationToken cancellationToken)
    {
        var found = new List<FlowResult>();
        var budget = new WalkBudget(cancellationToken);
        var asked = new HashSet<FlowRule>(order.Where(rule => (scope is null || scope == rule.Scope) && rule.Concerns(graph)));

        // Sinks by the thousand share what they are made of: where one walk found nothing, the next need not look.
        var barren = scope is null
            ? asked.Where(rule => rule.JudgesAlike).ToDictionary(rule => rule, _ => new HashSet<Step>(SameStep.Comparer))
            : [];
        var comparisons = asked.SelectMany(rule => rule.Sinks).Where(Comparisons.IsRow).ToArray();
        foreach (var use in graph.Sinks.Concat(graph.Comparisons(comparisons, secrets)))
        {
            if (use.Sink.Rule is not { } rule || !asked.Contains(rule) || !IsFrom(graph, use.Sink.On, use.Receiver, budget)) continue;
            var before = found.Count;
            var beenTo = Walk.Back(graph, use.Value, budget, barren.TryGetValue(rule, out var known) ? known : null, step =>
            {
                if (!rule.Follows(step.Node) || (use.IsHandedOn && step.Node is ParameterNode)) return true;
                if (rule.Judge(step, use, secrets) is not { } finding) return false;
                found.Add(new FlowResult(use, step, finding));
                return true;
            });
            if (known is not null && beenTo is not null && found.Count == before) known.UnionWith(beenTo);
        }

        return found.OrderBy(one => Array.IndexOf(order, one.Use.Sink.Rule));
    }

    private static bool IsFrom(FlowGraph graph, Origin? origin, FlowNode? receiver, WalkBudget budget)
    {
        if (origin is null) return true;
        for (var coats = 0; receiver is not null && coats < MostCoats; coats++)
        {
            var isFrom = false;
            FlowNode? inner = null;
            Walk.Back(graph, receiver, budget, null, step =>
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
}
