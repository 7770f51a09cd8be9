#if NET
using System.Buffers;
#endif

namespace SecretGuard.Detection;

/// <summary>
/// Finds where any of many fixed texts stands. Everything that detection looks for has such an anchor, so text without one costs a single
/// vectorised pass (a table look-up per character inside compilers that run on older frameworks).
/// </summary>
internal sealed class AnchorSet
{
    private readonly StringComparison comparison;
    private readonly int[]?[] byFirst = new int[128][];
    private readonly string[] anchors;
#if NET
    private readonly SearchValues<string> search;
#endif

    /// <param name="anchors">ASCII texts; the index of one is what a hit is reported as.</param>
    /// <param name="ignoreCase">Whether letters match in either case.</param>
    public AnchorSet(IEnumerable<string> anchors, bool ignoreCase = false)
    {
        this.anchors = [.. anchors];
        comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        for (var i = 0; i < this.anchors.Length; i++)
        {
            var first = this.anchors[i][0];
            Add(first, i);
            if (!ignoreCase) continue;
            var other = char.IsUpper(first) ? char.ToLowerInvariant(first) : char.ToUpperInvariant(first);
            if (other != first) Add(other, i);
        }
#if NET
        search = SearchValues.Create(this.anchors, comparison);
#endif
    }

    /// <summary>The first place at or after <paramref name="from"/> where an anchor stands; -1 where there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
#if NET
        var found = text[from..].IndexOfAny(search);
        return found < 0 ? -1 : from + found;
#else
        for (var i = from; i < text.Length; i++)
        {
            foreach (var anchor in At(text, i))
            {
                if (anchor >= 0) return i;
            }
        }

        return -1;
#endif
    }

    /// <summary>The indexes of all anchors that stand at <paramref name="position"/>.</summary>
    public Hits At(ReadOnlySpan<char> text, int position) => new(this, text, position);

    private void Add(char first, int anchor) => byFirst[first] = [.. byFirst[first] ?? [], anchor];

    /// <summary>Enumerates anchor indexes without allocating.</summary>
    public ref struct Hits
    {
        private readonly AnchorSet set;
        private readonly ReadOnlySpan<char> rest;
        private readonly int[] candidates;
        private int next;

        public Hits(AnchorSet set, ReadOnlySpan<char> text, int position)
        {
            this.set = set;
            rest = text.Slice(position);
            var first = text[position];
            candidates = first < 128 ? set.byFirst[first] ?? [] : [];
        }

        public int Current { get; private set; }

        public readonly Hits GetEnumerator() => this;

        public bool MoveNext()
        {
            while (next < candidates.Length)
            {
                var candidate = candidates[next++];
                if (!rest.StartsWith(set.anchors[candidate].AsSpan(), set.comparison)) continue;
                Current = candidate;
                return true;
            }

            return false;
        }
    }
}
