using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>Every way to compare two values.</summary>
internal static class Comparisons
{
    /// <summary>The row by which a rule asks what a value with a secret name is compared with.</summary>
    public static readonly Sink Any = new("System.Object", "==", null);

    /// <summary>The same, of comparisons whose time depends on the values.</summary>
    public static readonly Sink Timed = new("System.Object", "== in variable time", null);

    public static bool IsRow(Sink sink) => sink.Member == Any.Member || sink.Member == Timed.Member;

    public static bool Compares(IMethodSymbol method) =>
        method.Parameters.Length > 0 && method.Name is "Equals" or "SequenceEqual" or "Compare" or "CompareTo" or "CompareOrdinal" or "FixedTimeEquals";
}
