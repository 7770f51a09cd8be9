using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>Every way to compare two values.</summary>
internal static class Comparisons
{
    /// <summary>The row by which a rule asks what a value with a secret name is compared with.</summary>
    public static readonly Sink Row = new("System.Object", "==", null);

    public static bool Compares(IMethodSymbol method) =>
        method.Parameters.Length > 0 && method.Name is "Equals" or "SequenceEqual" or "Compare" or "CompareTo" or "CompareOrdinal" or "FixedTimeEquals";
}
