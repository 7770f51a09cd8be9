using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Analyzers.Flow.Walks;

namespace SecretGuard.Analyzers.Flow;

/// <summary>What the bodies of a type, or of a whole compilation, do with values.</summary>
internal sealed class FlowGraph
{
    private static readonly CallNode[] NoCalls = [];
    private static readonly Write[] NoWrites = [];
    private static readonly FlowNode[] NoValues = [];
    private static readonly SiteNode[] NoSites = [];

    private readonly IReadOnlyCollection<Body> bodies;
    private readonly Dictionary<ISymbol, List<Write>> writes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<FlowNode>> returns = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<CallNode>> calls = new(SymbolEqualityComparer.Default);
    private readonly Lazy<Dictionary<ISymbol, List<IMethodSymbol>>> implementations;
    private readonly Dictionary<ISymbol, List<SiteNode>> delegateCalls = new(SymbolEqualityComparer.Default);
    private bool knowsDelegateCalls;

    /// <param name="types">All types whose bodies these are.</param>
    public FlowGraph(IReadOnlyCollection<Body> bodies, Func<IEnumerable<INamedTypeSymbol>> types)
    {
        this.bodies = bodies;
        implementations = new(() => Overrides.Of(types()));
        foreach (var body in bodies)
        {
            foreach (var write in body.Writes) Add(writes, write.Target, write);
            foreach (var (method, value) in body.Returns) Add(returns, method, value);
            foreach (var call in body.Calls) Add(calls, call.Method, call);
        }
    }

    /// <summary>Whether all variables of the environment or all settings are read anywhere.</summary>
    public bool ReadsAll => bodies.Any(body => body.ReadsAll);

    public IEnumerable<SinkUse> Sinks => bodies.SelectMany(body => body.Sinks);

    public IReadOnlyList<Write> Writes(ISymbol symbol) => writes.TryGetValue(symbol, out var found) ? found : NoWrites;

    /// <summary>What a method returns, or what those return that it may stand for.</summary>
    public IReadOnlyList<FlowNode> Returns(IMethodSymbol method)
    {
        var own = returns.TryGetValue(method, out var found) ? found : (IReadOnlyList<FlowNode>)NoValues;
        if (!Overrides.MayBe(method) || !implementations.Value.TryGetValue(method, out var others)) return own;
        return [.. own, .. others.SelectMany(other => returns.TryGetValue(other, out var values) ? values : (IEnumerable<FlowNode>)NoValues)];
    }

    /// <summary>The calls of a method by its own name.</summary>
    public IReadOnlyList<CallNode> Calls(ISymbol method) => calls.TryGetValue(method, out var found) ? found : NoCalls;

    /// <summary>The methods that run where this one is called.</summary>
    public IReadOnlyList<IMethodSymbol> Implementations(IMethodSymbol method) =>
        Overrides.MayBe(method) && implementations.Value.TryGetValue(method, out var found) ? found : [];

    /// <summary>The places where a lambda, or a method that became a delegate, is called.</summary>
    public IReadOnlyList<SiteNode> DelegateCalls(IMethodSymbol function)
    {
        if (!knowsDelegateCalls)
        {
            // Set first: what calls a delegate may depend on what a delegate is handed.
            knowsDelegateCalls = true;
            foreach (var call in bodies.SelectMany(body => body.DelegateCalls))
            {
                foreach (var target in Walk.Functions(this, call.Target, null)) Add(delegateCalls, target.Method, call);
            }
        }

        return delegateCalls.TryGetValue(function, out var found) ? found : NoSites;
    }

    private static void Add<T>(Dictionary<ISymbol, List<T>> lists, ISymbol symbol, T item)
    {
        if (!lists.TryGetValue(symbol, out var list)) lists[symbol] = list = [];
        list.Add(item);
    }
}
