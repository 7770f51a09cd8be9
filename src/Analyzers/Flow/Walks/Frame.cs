using System.Runtime.CompilerServices;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Walks;

/// <summary>
/// How a walk came into the code that it is in: with the arguments and the object of this place and no other, so that a good caller is not
/// blamed for a bad one.
/// </summary>
/// <param name="Outer">How it came to the place itself; null where it started there.</param>
internal sealed record Frame(SiteNode Site, Frame? Outer)
{
    private const int Deepest = 4;

    private readonly int hash = (RuntimeHelpers.GetHashCode(Site) * 31) + (Outer?.GetHashCode() ?? 0);

    private int Depth { get; } = (Outer?.Depth ?? 0) + 1;

    /// <summary>A frame within another. Beyond a depth that code with a purpose does not reach, callers are no longer told apart.</summary>
    public static Frame Enter(SiteNode site, Frame? outer) => new(site, outer?.Depth >= Deepest ? null : outer);

    public bool Equals(Frame? other) =>
        ReferenceEquals(this, other) || (other is not null && hash == other.hash && Site == other.Site && Equals(Outer, other.Outer));

    public override int GetHashCode() => hash;
}
