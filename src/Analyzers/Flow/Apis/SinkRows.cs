using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>
/// The rows of all rules by the metadata names of their types. A type is asked for its name when the code uses it, so a library that is not
/// there costs nothing.
/// </summary>
internal sealed class SinkRows
{
    private static readonly Sink[] None = [];

    private readonly Dictionary<string, Sink[]> types;
    private readonly HashSet<string> simpleNames;
    private readonly ConcurrentDictionary<ISymbol, Sink[]> known = new(SymbolEqualityComparer.Default);

    public SinkRows(IEnumerable<Sink> sinks)
    {
        types = sinks.GroupBy(sink => sink.Type).ToDictionary(rows => rows.Key, rows => rows.ToArray());
        simpleNames = [.. types.Keys.Select(name => name.Substring(name.LastIndexOfAny(['.', '+']) + 1))];
    }

    /// <summary>The rows of a type, as it is declared, without those of its base.</summary>
    public Sink[] Of(INamedTypeSymbol type) =>
        simpleNames.Contains(type.MetadataName)
            ? known.GetOrAdd(type, one => types.TryGetValue(FullName((INamedTypeSymbol)one), out var rows) ? rows : None)
            : None;

    private static string FullName(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer) return FullName(outer) + "+" + type.MetadataName;
        return type.ContainingNamespace is { IsGlobalNamespace: false } space
            ? space.ToDisplayString() + "." + type.MetadataName
            : type.MetadataName;
    }
}
