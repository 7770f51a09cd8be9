using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>
/// Walks back from a value to the secrets it is made of, through expressions and the locals of one body. What is not known to pass a
/// value on stops it: hashing, redacting, measuring and comparing need no list.
/// </summary>
internal static class SecretFlow
{
    /// <summary>The secrets in a value: where each enters the expression, and its name.</summary>
    public static IEnumerable<(IOperation Place, string Name)> Into(IOperation value)
    {
        HashSet<ILocalSymbol>? followed = null;
        var pending = new Stack<(IOperation Value, IOperation? Place)>([(value, null)]);
        while (pending.Count > 0)
        {
            var (next, place) = pending.Pop();
            if (SecretSource.NameOf(next) is { } name)
            {
                yield return (place ?? next, name);
                continue;
            }

            if (next is ILocalReferenceOperation local && SecretSource.IsText(local.Type) && (followed ??= NewSet()).Add(local.Local))
            {
                foreach (var assigned in LocalValues.Of(local)) pending.Push((assigned, place ?? local));
            }

            foreach (var input in PassThrough.Inputs(next)) pending.Push((input, place));
        }
    }

    private static HashSet<ILocalSymbol> NewSet() => new(SymbolEqualityComparer.Default);
}
