using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Nodes;

/// <summary>Which part of an object, collection or tuple: a member, a constant key or index, or any element.</summary>
internal readonly struct Selector : IEquatable<Selector>
{
    /// <summary>An element whose key is not constant.</summary>
    public static readonly Selector Any;

    private readonly object? part;

    private Selector(object part) => this.part = part;

    /// <summary>The member; null where this is an element.</summary>
    public ISymbol? Symbol => part as ISymbol;

    /// <summary>The constant key or index; null where this is a member, or any element.</summary>
    public object? Key => Symbol is null ? part : null;

    public bool IsAny => part is null;

    public static Selector Of(ISymbol member) => new(member);

    public static Selector Of(object? key) => key is null ? Any : new(key);

    /// <summary>Whether a value that is read by the other may be the one that was written by this.</summary>
    public bool MayBe(Selector other) => Equals(other) || (Symbol is null && other.Symbol is null && (IsAny || other.IsAny));

    public bool Equals(Selector other) =>
        Symbol is { } symbol
            ? SymbolEqualityComparer.Default.Equals(symbol, other.Symbol)
            : other.Symbol is null && Equals(part, other.part);

    public override bool Equals(object? obj) => obj is Selector other && Equals(other);

    public override int GetHashCode() =>
        Symbol is { } symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : part?.GetHashCode() ?? 0;
}
