using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Apis;
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
    private static readonly (SiteNode, Frame?)[] NoSites = [];

    private readonly IReadOnlyCollection<Body> bodies;
    private readonly Dictionary<ISymbol, List<Write>> writes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<FlowNode>> returns = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<CallNode>> calls = new(SymbolEqualityComparer.Default);
    private readonly Lazy<Dictionary<ISymbol, List<IMethodSymbol>>> implementations;
    private readonly Dictionary<ISymbol, List<Write>> changes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<(SiteNode, Frame?)>> delegateCalls = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IMethodSymbol[]> declarations = new(SymbolEqualityComparer.Default);
    private bool knowsDelegateCalls;

    /// <param name="types">All types whose bodies these are.</param>
    public FlowGraph(IReadOnlyCollection<Body> bodies, Func<IEnumerable<INamedTypeSymbol>> types)
    {
        this.bodies = bodies;
        implementations = new(() => Overrides.Of(types()));
        foreach (var body in bodies)
        {
            foreach (var write in body.Writes) Add(writes, write.Target, write);
            foreach (var change in body.Changes) Add(changes, change.Target, change);
            foreach (var (method, value) in body.Returns) Add(returns, method, value);
            foreach (var call in body.Calls) Add(calls, call.Method, call);
        }
    }

    /// <summary>Whether all variables of the environment or all settings are read anywhere.</summary>
    public bool ReadsAll => bodies.Any(body => body.ReadsAll);

    public IEnumerable<SinkUse> Sinks => bodies.SelectMany(body => body.Sinks);

    /// <summary>The comparisons of parameters, of which a caller hands over a secret.</summary>
    /// <param name="rows">What rules ask about comparisons.</param>
    public IEnumerable<SinkUse> Comparisons(Sink[] rows, Secrets secrets) =>
        from body in bodies
        from compared in body.ComparedParameters
        from call in Calls(compared.Function)
        from sink in rows
        where compared.IsTimed || sink.Member != Apis.Comparisons.Timed.Member
        from use in Compared(sink, secrets, call, (compared.One, compared.First), (compared.Other, compared.Second))
        select use;

    public IReadOnlyList<Write> Writes(ISymbol symbol) => writes.TryGetValue(symbol, out var found) ? found : NoWrites;

    /// <summary>What is put into the collections that are handed to a parameter.</summary>
    public IReadOnlyList<Write> Changes(ISymbol parameter) => changes.TryGetValue(parameter, out var found) ? found : NoWrites;

    /// <summary>What a method returns, or what those return that it may stand for.</summary>
    public IReadOnlyList<FlowNode> Returns(IMethodSymbol method)
    {
        var own = returns.TryGetValue(method, out var found) ? found : (IReadOnlyList<FlowNode>)NoValues;
        if (!Overrides.MayBe(method) || !implementations.Value.TryGetValue(method, out var others)) return own;
        return [
            .. own,
            .. others.SelectMany(other => returns.TryGetValue(other, out var values) ? values : (IEnumerable<FlowNode>)NoValues),
        ];
    }

    /// <summary>The methods by whose name this one may be called.</summary>
    public IReadOnlyList<IMethodSymbol> Declarations(IMethodSymbol method)
    {
        if (!declarations.TryGetValue(method, out var found)) declarations[method] = found = [.. Overrides.Declarations(method)];
        return found;
    }

    /// <summary>The calls of a method by its own name.</summary>
    public IReadOnlyList<CallNode> Calls(ISymbol method) => calls.TryGetValue(method, out var found) ? found : NoCalls;

    /// <summary>The methods that run where this one is called.</summary>
    public IReadOnlyList<IMethodSymbol> Implementations(IMethodSymbol method) =>
        Overrides.MayBe(method) && implementations.Value.TryGetValue(method, out var found) ? found : [];

    /// <summary>The places where a lambda, or a method that became a delegate, is called.</summary>
    public IReadOnlyList<(SiteNode Site, Frame? Caller)> DelegateCalls(IMethodSymbol function)
    {
        if (!knowsDelegateCalls)
        {
            // Set first: what calls a delegate may depend on what a delegate is handed.
            knowsDelegateCalls = true;
            foreach (var call in bodies.SelectMany(body => body.DelegateCalls))
            {
                foreach (var target in Walk.Functions(this, call.Target, null))
                    Add(delegateCalls, ((FunctionNode)target.Node).Method, (call, EntryOf(target)));
            }
        }

        return delegateCalls.TryGetValue(function, out var found) ? found : NoSites;
    }

    // What a function was handed over by, where it is called by whom it was handed to.
    private Frame? EntryOf(Step function)
    {
        CallNode? entry = null;
        for (var step = function; step.Next is { } next; step = next)
        {
            if (next.Node is ParameterNode { Parameter: { ContainingSymbol: IMethodSymbol method } parameter })
                entry = Calls(method).FirstOrDefault(call => call.Argument(parameter.Ordinal) == step.Node);
        }

        return entry is null ? null : Frame.Enter(entry, null);
    }

    private IEnumerable<SinkUse> Compared(
        Sink sink, Secrets secrets, CallNode call, (int Position, FlowNode Place) one, (int Position, FlowNode Place) other)
    {
        if (call.Argument(one.Position) is not { } first || call.Argument(other.Position) is not { } second) yield break;
        if (sink.Member == Apis.Comparisons.Timed.Member && (IsFixed(first) || IsFixed(second))) yield break;
        if (secrets.NameOf(first) is { } name) yield return new SinkUse(sink, second, other.Place.Syntax, null, Name: name);
        if (secrets.NameOf(second) is { } otherName) yield return new SinkUse(sink, first, one.Place.Syntax, null, Name: otherName);
    }

    // What a literal is compared with is another rule's.
    private bool IsFixed(FlowNode value) =>
        SumNode.IsConstant(value) || (value is CallNode { IsCreation: false } call
            && Returns(call.Method) is { Count: > 0 } values && values.All(SumNode.IsConstant));

    private static void Add<T>(Dictionary<ISymbol, List<T>> lists, ISymbol symbol, T item)
    {
        if (!lists.TryGetValue(symbol, out var list)) lists[symbol] = list = [];
        list.Add(item);
    }
}
