using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>The sinks of all rules, as far as the libraries are there that have them.</summary>
internal sealed class SinkTable
{
    private static readonly Sink[] None = [];

    private readonly IAssemblySymbol assembly;
    private readonly MarkedSinks marked;
    private readonly Dictionary<ISymbol, List<Sink>> types = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> members = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ISymbol, Sink[]> values = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Sink[]> elements = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Sink[]> reads = new(SymbolEqualityComparer.Default);

    public SinkTable(Compilation compilation, IReadOnlyCollection<Sink> sinks)
    {
        marked = new MarkedSinks(compilation, sinks);
        assembly = compilation.Assembly;
        Comparisons = [.. sinks.Where(Apis.Comparisons.IsRow)];
        foreach (var rows in sinks.GroupBy(sink => sink.Type))
        {
            foreach (var type in compilation.GetTypesByMetadataName(rows.Key))
            {
                if (!types.TryGetValue(type, out var here)) types[type] = here = [];
                here.AddRange(rows);
                members.UnionWith(rows.Select(row => row.Member));
            }
        }

        Delegates = [.. types.Values.SelectMany(rows => rows).Where(row => row.Member == Sink.Made)];
    }

    /// <summary>What rules ask about comparisons with secrets.</summary>
    public IReadOnlyList<Sink> Comparisons { get; }

    /// <summary>What rules ask about the delegates that loggers make.</summary>
    public IReadOnlyList<Sink> Delegates { get; }

    /// <summary>Whether a symbol's code is part of this compilation.</summary>
    public bool IsDeclaredHere(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly);

    /// <summary>What rules ask about a method, a constructor or a property.</summary>
    public Sink[] Of(ISymbol member) => Rows(member, values, Kind.Value);

    /// <summary>What rules ask about the elements of the collection that a property holds.</summary>
    public Sink[] OfElements(ISymbol property) => Rows(property, elements, Kind.Elements);

    /// <summary>What rules ask about values that are read from a property.</summary>
    public Sink[] OfReads(ISymbol property) => Rows(property, reads, Kind.Read);

    // Attributes say something about methods that are written here; a library's are rows.
    private bool IsMarkable(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Ordinary } && IsDeclaredHere(member);

    private Sink[] Rows(ISymbol member, ConcurrentDictionary<ISymbol, Sink[]> known, Kind kind) =>
        members.Contains(member.MetadataName) || marked.IsUsed || IsMarkable(member) ? known.GetOrAdd(member, one => Resolve(one, kind)) : None;

    private Sink[] Resolve(ISymbol member, Kind kind)
    {
        var root = Root(member);
        List<Sink>? found = null;
        for (var type = root.ContainingType?.OriginalDefinition; type is not null; type = type.BaseType?.OriginalDefinition)
        {
            var isDeclaring = SymbolEqualityComparer.Default.Equals(type, root.ContainingType?.OriginalDefinition);
            if (!types.TryGetValue(type, out var rows)) continue;
            foreach (var row in rows)
            {
                if (row.Member == member.MetadataName && KindOf(row) == kind && (isDeclaring || row.IsInherited)) (found ??= []).Add(row);
            }
        }

        if (IsMarkable(member) && kind == Kind.Value) (found ??= []).AddRange(Marks(member));
        if (marked.IsUsed && kind == Kind.Value) (found ??= []).AddRange(marked.Of(member));
        return found?.ToArray() ?? None;
    }

    private IEnumerable<Sink> Marks(ISymbol member) =>
        from attribute in member.GetAttributes()
        where attribute.AttributeClass is not null && types.ContainsKey(attribute.AttributeClass)
        from row in types[attribute.AttributeClass!]
        where row.Member == Sink.Marked
        select row;

    /// <summary>What a member overrides in the end.</summary>
    public static ISymbol Root(ISymbol member)
    {
        while (true)
        {
            ISymbol? overridden = member switch
            {
                IMethodSymbol method => method.OverriddenMethod,
                IPropertySymbol property => property.OverriddenProperty,
                _ => null,
            };
            if (overridden is null) return member;
            member = overridden.OriginalDefinition;
        }
    }

    private static Kind KindOf(Sink row) => row.Parameter switch
    {
        Sink.Elements => Kind.Elements,
        Sink.Read => Kind.Read,
        _ => Kind.Value,
    };

    private enum Kind
    {
        Value,
        Elements,
        Read,
    }
}
