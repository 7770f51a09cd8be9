using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Bodies;

/// <summary>
/// What each local and parameter holds at the place that is read just now. Branches are read one after the other, each from where they
/// part; a log of what they change lets them be undone and joined at the cost of the changes alone.
/// </summary>
internal sealed class Definitions
{
    private readonly Dictionary<ISymbol, Definition> current = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, JoinNode> captured = new(SymbolEqualityComparer.Default);
    private readonly List<Change> log = [];
    private readonly List<LiteralNode> replaced = [];
    private readonly HashSet<FlowNode> read = [];
    private Loop? loop;

    /// <summary>A place in the log.</summary>
    public int Mark => log.Count;

    /// <summary>Whether control does not come here, as behind a return.</summary>
    public bool IsDead { get; set; }

    public void Define(ISymbol symbol, FlowNode? value)
    {
        if (current.TryGetValue(symbol, out var before) && before.Value is LiteralNode literal) replaced.Add(literal);
        Set(symbol, new Definition(value, loop?.Depth ?? 0));
        if (captured.TryGetValue(symbol, out var all)) all.Add(value);
    }

    /// <summary>What a parameter holds from the start.</summary>
    public void Begin(IParameterSymbol parameter, FlowNode value) => current[parameter] = new Definition(value, 0);

    public bool TryRead(ISymbol symbol, SyntaxNode syntax, out FlowNode? value)
    {
        var isKnown = current.TryGetValue(symbol, out var definition);
        value = !isKnown ? null
            : loop is null || definition.Depth >= loop.Depth ? definition.Value
            : Carried(loop, symbol, definition, syntax);
        if (value is LiteralNode or JoinNode) read.Add(value);
        return isKnown;
    }

    /// <summary>The literals that gave way to something else before anything read them.</summary>
    public IEnumerable<SyntaxNode> Overwritten()
    {
        if (replaced.Count == 0) return [];
        var pending = new Stack<FlowNode>(read);
        while (pending.Count > 0)
        {
            if (pending.Pop() is not JoinNode join) continue;
            foreach (var input in join.Inputs) if (read.Add(input)) pending.Push(input);
        }

        return replaced.Where(literal => !read.Contains(literal)).Select(literal => literal.Syntax);
    }

    /// <summary>
    /// All that a variable may hold when a function runs that captured it here: what it holds now, and whatever it is given later.
    /// </summary>
    public FlowNode? ReadCaptured(ISymbol symbol, SyntaxNode syntax)
    {
        if (captured.TryGetValue(symbol, out var all)) return all;
        all = new JoinNode(syntax);
        read.Add(all);
        if (TryRead(symbol, syntax, out var value)) all.Add(value);
        return captured[symbol] = all;
    }

    /// <summary>Follows all that a variable is given from here on: a function that is read later captures it.</summary>
    public void Capture(ISymbol symbol, SyntaxNode syntax) => ReadCaptured(symbol, syntax);

    /// <summary>What was changed since a mark; null where control does not come here.</summary>
    public Dictionary<ISymbol, FlowNode?>? Since(int mark)
    {
        if (IsDead) return null;
        var changes = new Dictionary<ISymbol, FlowNode?>(SymbolEqualityComparer.Default);
        for (var i = mark; i < log.Count; i++) changes[log[i].Symbol] = current[log[i].Symbol].Value;
        return changes;
    }

    /// <summary>Every value that anything was given since a mark: what is seen where an exception is caught.</summary>
    public Dictionary<ISymbol, FlowNode?> Throughout(int mark)
    {
        var changes = new Dictionary<ISymbol, FlowNode?>(SymbolEqualityComparer.Default);
        for (var i = mark; i < log.Count; i++)
        {
            var (symbol, _, _, now) = log[i];
            changes[symbol] = changes.TryGetValue(symbol, out var others) && now is not null ? JoinNode.Of(now.Syntax, others, now) : now;
        }

        return changes;
    }

    public void RollBack(int mark)
    {
        for (var i = log.Count - 1; i >= mark; i--)
        {
            var (symbol, wasKnown, before, _) = log[i];
            if (wasKnown) current[symbol] = before;
            else current.Remove(symbol);
        }

        log.RemoveRange(mark, log.Count - mark);
    }

    /// <summary>Goes on from where several ways meet. Those that are null do not come here.</summary>
    public void Join(SyntaxNode syntax, IReadOnlyList<Dictionary<ISymbol, FlowNode?>?> ways)
    {
        IsDead = ways.All(way => way is null);
        var changed = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var way in ways) if (way is not null) changed.UnionWith(way.Keys);
        foreach (var symbol in changed)
        {
            // Out of scope where the ways meet: declared within one of them.
            var isKnown = current.TryGetValue(symbol, out var before);
            FlowNode? joined = null;
            foreach (var way in ways)
            {
                if (way is not null)
                    joined = JoinNode.Of(syntax, joined, way.TryGetValue(symbol, out var value) ? value : isKnown ? before.Value : null);
            }

            Set(symbol, new Definition(joined, loop?.Depth ?? 0));
        }
    }

    public void EnterLoop() => loop = new Loop(loop);

    /// <summary>Ends the innermost loop: what any of the ways back to its start has changed is what the next round finds.</summary>
    public void LeaveLoop(IReadOnlyList<Dictionary<ISymbol, FlowNode?>?> waysBack)
    {
        foreach (var carried in loop!.Carried)
        {
            foreach (var way in waysBack)
            {
                if (way is not null && way.TryGetValue(carried.Key, out var value)) carried.Value.Add(value);
            }
        }

        loop = loop.Outer;
    }

    // What was defined before a loop may have been changed by an earlier round. Which variables are, is known when the loop has been read.
    private JoinNode Carried(Loop inner, ISymbol symbol, Definition definition, SyntaxNode syntax)
    {
        if (!inner.Carried.TryGetValue(symbol, out var carried))
        {
            inner.Carried[symbol] = carried = new JoinNode(syntax);
            carried.Add(inner.Outer is { } outer && definition.Depth < outer.Depth
                ? Carried(outer, symbol, definition, syntax)
                : definition.Value);
        }

        if (inner == loop) Set(symbol, new Definition(carried, inner.Depth));
        return carried;
    }

    private void Set(ISymbol symbol, Definition definition)
    {
        var wasKnown = current.TryGetValue(symbol, out var before);
        log.Add(new Change(symbol, wasKnown, before, definition.Value));
        current[symbol] = definition;
    }

    private readonly record struct Definition(FlowNode? Value, int Depth);

    private readonly record struct Change(ISymbol Symbol, bool WasKnown, Definition Before, FlowNode? Now);

    private sealed class Loop(Loop? outer)
    {
        public Loop? Outer { get; } = outer;

        public int Depth { get; } = (outer?.Depth ?? 0) + 1;

        public Dictionary<ISymbol, JoinNode> Carried { get; } = new(SymbolEqualityComparer.Default);
    }
}
