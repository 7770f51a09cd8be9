namespace SecretGuard.Detection;

/// <summary>
/// Finds where any of many fixed texts stands. Everything that detection looks for has such an anchor, so text without one costs a single
/// pass, and the pass costs the same for ten anchors as for a thousand: three characters are one look into a table of 8 KiB.
/// </summary>
internal sealed class AnchorSet
{
    /// <summary>In characters; an anchor is no shorter.</summary>
    public const int Shortest = 3;

    // Three characters are a number of 48 bits, and that times the golden ratio a place in the filter: sixty-four thousand bits, of which
    // a thousand anchors set one in sixty.
    private const int FilterBits = 16;
    private const int ChainBits = 12;
    private const ulong GoldenRatio = 0x9E3779B97F4A7C15;
    private const ulong SmallLetters = 0x0020_0020_0020;

    private readonly uint[] filter = new uint[1 << (FilterBits - 5)];
    private readonly short[] first = new short[1 << ChainBits];
    private readonly short[] next;
    private readonly string[] anchors;
    private readonly ulong fold;

    /// <param name="anchors">ASCII texts of three characters or more; the index of one is what a hit is reported as.</param>
    /// <param name="ignoreCase">Whether letters match in either case.</param>
    public AnchorSet(IEnumerable<string> anchors, bool ignoreCase = false)
    {
        this.anchors = [.. anchors];
        fold = ignoreCase ? SmallLetters : 0;
        next = new short[this.anchors.Length];

        // From the last to the first, so that a chain is in the order that was given. Links are one more than an index: 0 ends a chain.
        for (var i = this.anchors.Length - 1; i >= 0; i--)
        {
            var anchor = this.anchors[i];
            if (anchor.Length < Shortest) throw new ArgumentException("an anchor has three characters or more", nameof(anchors));
            var hash = HashOf(anchor.AsSpan());
            ref var chain = ref first[hash >> (FilterBits - ChainBits)];
            next[i] = chain;
            chain = (short)(i + 1);
            filter[hash >> 5] |= 1u << hash;
        }
    }

    /// <summary>The first place at or after <paramref name="from"/> where an anchor stands; -1 where there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
        for (; text.Length - from >= Shortest; from++)
        {
            from += Skip(text.Slice(from));
            if (text.Length - from < Shortest) break;
            var rest = text.Slice(from);
            if (StandsAt(rest, first[HashOf(rest) >> (FilterBits - ChainBits)])) return from;
        }

        return -1;
    }

    // How many characters of a text, which has three, no anchor starts at. A loop of its own, so that all it needs stays in registers.
    private int Skip(ReadOnlySpan<char> text)
    {
        var table = filter;
        var folded = fold;
        var three = (ulong)text[0] << 16 | (ulong)text[1] << 32;
        var rest = text.Slice(Shortest - 1);
        for (var i = 0; i < rest.Length; i++)
        {
            three = three >> 16 | (ulong)rest[i] << 32;
            var hash = (uint)((three | folded) * GoldenRatio >> (64 - FilterBits));
            if ((table[hash >> 5] >> (int)hash & 1) != 0) return i;
        }

        return text.Length;
    }

    /// <summary>The indexes of all anchors that stand at <paramref name="position"/>, in the order given.</summary>
    public Hits At(ReadOnlySpan<char> text, int position) => new(this, text.Slice(position));

    private int HashOf(ReadOnlySpan<char> text)
    {
        var three = text[0] | (ulong)text[1] << 16 | (ulong)text[2] << 32;
        return (int)((three | fold) * GoldenRatio >> (64 - FilterBits));
    }

    private bool StandsAt(ReadOnlySpan<char> text, int link)
    {
        for (; link != 0; link = next[link - 1])
        {
            if (Stands(anchors[link - 1], text)) return true;
        }

        return false;
    }

    private bool Stands(string anchor, ReadOnlySpan<char> text) =>
        fold == 0 ? text.StartsWith(anchor.AsSpan()) : text.StartsWith(anchor.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Enumerates anchor indexes without allocating.</summary>
    public ref struct Hits(AnchorSet set, ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> text = text;
        private int link = text.Length < Shortest ? 0 : set.first[set.HashOf(text) >> (FilterBits - ChainBits)];

        public int Current { get; private set; }

        public readonly Hits GetEnumerator() => this;

        public bool MoveNext()
        {
            while (link != 0)
            {
                var anchor = link - 1;
                link = set.next[anchor];
                if (!set.Stands(set.anchors[anchor], text)) continue;
                Current = anchor;
                return true;
            }

            return false;
        }
    }
}
