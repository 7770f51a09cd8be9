using System.Runtime.CompilerServices;

namespace SecretGuard.Analyzers.Flow.Walks;

/// <summary>Steps that lead to the same: the same part of the same value, by the same way into its code.</summary>
internal sealed class SameStep : IEqualityComparer<Step>
{
    public static readonly SameStep Comparer = new();

    public bool Equals(Step? x, Step? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && x.Node == y.Node && Equals(x.Frame, y.Frame) && Equals(x.Path, y.Path));

    public int GetHashCode(Step obj) =>
        (((RuntimeHelpers.GetHashCode(obj.Node) * 31) + (obj.Frame?.GetHashCode() ?? 0)) * 31) + (obj.Path?.GetHashCode() ?? 0);

    private static bool Equals(Frame? one, Frame? other) => ReferenceEquals(one, other) || (one is not null && one.Equals(other));

    private static bool Equals(AccessPath? one, AccessPath? other) => ReferenceEquals(one, other) || (one is not null && one.Equals(other));
}
