using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Walks;

/// <summary>The parts that are still to be taken out of a value, innermost first: of <c>a.B["c"]</c> at <c>a</c>, B and then "c".</summary>
internal sealed record AccessPath(Selector Head, AccessPath? Rest)
{
    private const int Longest = 4;

    private readonly int hash = (Head.GetHashCode() * 31) + (Rest?.GetHashCode() ?? 0);

    private int Length { get; } = (Rest?.Length ?? 0) + 1;

    /// <summary>A path with one more part to take first; null where it becomes too long to tell anything.</summary>
    public static AccessPath? Take(Selector part, AccessPath? rest) => rest?.Length >= Longest ? null : new AccessPath(part, rest);

    public bool Equals(AccessPath? other) =>
        ReferenceEquals(this, other) || (other is not null && hash == other.hash && Head.Equals(other.Head) && Equals(Rest, other.Rest));

    public override int GetHashCode() => hash;
}
