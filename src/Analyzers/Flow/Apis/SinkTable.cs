using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>What the rules ask about the members that the code of a compilation uses.</summary>
internal sealed class SinkTable(Compilation compilation, IReadOnlyCollection<Sink> sinks)
{
    private static readonly Sink[] None = [];

    private readonly IAssemblySymbol assembly = compilation.Assembly;
    private readonly SinkRows types = new(sinks);
    private readonly HashSet<string> members = new(sinks.Select(sink => sink.Member), StringComparer.Ordinal);
    private readonly MarkedSinks marked = new(compilation, sinks);
    private readonly NamedSinks named = new(sinks);
    private readonly ConcurrentDictionary<ISymbol, Sink[]> results = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Sink[]> values = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Sink[]> elements = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Sink[]> reads = new(SymbolEqualityComparer.Default);

    /// <summary>What rules ask about comparisons with secrets.</summary>
    public IReadOnlyList<Sink> Comparisons { get; } = [.. sinks.Where(Apis.Comparisons.IsRow)];

    /// <summary>What rules ask about connection strings that are put together.</summary>
    public IReadOnlyList<Sink> Built { get; } = [.. sinks.Where(row => row.Member == Sink.Built)];

    /// <summary>What rules ask about the delegates that loggers make.</summary>
    public IReadOnlyList<Sink> Delegates { get; } = [.. sinks.Where(row => row.Member == Sink.Made)];

    /// <summary>Whether a symbol's code is part of this compilation.</summary>
    public bool IsDeclaredHere(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly);

    /// <summary>What rules ask about a method, a constructor or a property.</summary>
    public Sink[] Of(ISymbol member) => Rows(member, values, Kind.Value);

    /// <summary>What rules ask about the elements of the collection that a property holds.</summary>
    public Sink[] OfElements(ISymbol property) => Rows(property, elements, Kind.Elements);

    /// <summary>What rules ask about what a method returns: an action of a controller answers a request with it.</summary>
    public Sink[] OfResult(IMethodSymbol method)
    {
        if (method is not
            {
                DeclaredAccessibility: Accessibility.Public,
                MethodKind: MethodKind.Ordinary,
                IsStatic: false,
                ContainingType: { } type,
            })
        {
            return None;
        }

        return results.GetOrAdd(type, one => [.. Bases(one).SelectMany(types.Of).Where(row => row.Member == Sink.Result)]);
    }

    /// <summary>What rules ask about values that are read from a property.</summary>
    public Sink[] OfReads(ISymbol property) => Rows(property, reads, Kind.Read);

    // Attributes say something about methods that are written here; a library's are rows.
    private bool IsMarkable(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Ordinary } && IsDeclaredHere(member);

    private Sink[] Rows(ISymbol member, ConcurrentDictionary<ISymbol, Sink[]> known, Kind kind) =>
        kind == Kind.Value || members.Contains(member.MetadataName) ? known.GetOrAdd(member, one => Resolve(one, kind)) : None;

    private Sink[] Resolve(ISymbol member, Kind kind)
    {
        var found = members.Contains(member.MetadataName) ? OfTypes(member, kind) : [];
        if (kind != Kind.Value) return [.. found];
        if (IsMarkable(member)) found.AddRange(Marks(member));
        if (marked.IsUsed) found.AddRange(marked.Of(member));
        if (!IsDeclaredHere(member)) found.AddRange(named.Of(member, found));
        return found.Count == 0 ? None : [.. found];
    }

    private List<Sink> OfTypes(ISymbol member, Kind kind)
    {
        var root = Root(member);
        var found = new List<Sink>();
        for (var type = root.ContainingType?.OriginalDefinition; type is not null; type = type.BaseType?.OriginalDefinition)
        {
            var isDeclaring = SymbolEqualityComparer.Default.Equals(type, root.ContainingType?.OriginalDefinition);
            foreach (var row in types.Of(type))
            {
                if (row.Member == member.MetadataName && KindOf(row) == kind && (isDeclaring || row.IsInherited)) found.Add(row);
            }
        }

        return found;
    }

    private IEnumerable<Sink> Marks(ISymbol member) =>
        from attribute in member.GetAttributes()
        where attribute.AttributeClass is not null
        from row in types.Of(attribute.AttributeClass!)
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

    private static IEnumerable<INamedTypeSymbol> Bases(ISymbol type)
    {
        for (var one = (INamedTypeSymbol?)type; one is not null; one = one.BaseType) yield return one.OriginalDefinition;
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
