namespace SecretGuard.Detection;

/// <summary>
/// Finds where any of many fixed texts stands. Everything that detection looks for has such an anchor, so text without one costs a single
/// pass, and the pass costs the same for ten anchors as for a thousand: three characters are one look into a table of 4 KiB.
/// </summary>
internal sealed class AnchorSet
{
    /// <summary>In characters; an anchor is no shorter.</summary>
    public const int Shortest = 3;

    // Of each of three characters the low five bits, in which small letters and capitals are alike.
    private const int Keys = 1 << 15;

    private readonly uint[] filter = new uint[Keys / 32];
    private readonly short[] first = new short[Keys];
    private readonly short[] next;
    private readonly string[] anchors;
    private readonly StringComparison comparison;

    /// <param name="anchors">ASCII texts of three characters or more; the index of one is what a hit is reported as.</param>
    /// <param name="ignoreCase">Whether letters match in either case.</param>
    public AnchorSet(IEnumerable<string> anchors, bool ignoreCase = false)
    {
        this.anchors = [.. anchors];
        comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        next = new short[this.anchors.Length];

        // From the last to the first, so that a chain is in the order that was given. Links are one more than an index: 0 ends a chain.
        for (var i = this.anchors.Length - 1; i >= 0; i--)
        {
            var anchor = this.anchors[i];
            if (anchor.Length < Shortest) throw new ArgumentException("an anchor has three characters or more", nameof(anchors));
            var key = (anchor[0] & 31) << 10 | (anchor[1] & 31) << 5 | (anchor[2] & 31);
            next[i] = first[key];
            first[key] = (short)(i + 1);
            filter[key >> 5] |= 1u << key;
        }
    }

    /// <summary>The first place at or after <paramref name="from"/> where an anchor stands; -1 where there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
        if (text.Length - from < Shortest) return -1;
        var table = filter;
        var key = (text[from] & 31) << 5 | (text[from + 1] & 31);
        for (var i = from + 2; i < text.Length; i++)
        {
            key = (key << 5 | (text[i] & 31)) & (Keys - 1);
            if ((table[key >> 5] >> key & 1) == 0) continue;
            if (StandsAt(text.Slice(i - 2), first[key])) return i - 2;
        }

        return -1;
    }

    /// <summary>The indexes of all anchors that stand at <paramref name="position"/>, in the order given.</summary>
    public Hits At(ReadOnlySpan<char> text, int position) => new(this, text.Slice(position));

    private bool StandsAt(ReadOnlySpan<char> text, int link)
    {
        for (; link != 0; link = next[link - 1])
        {
            if (text.StartsWith(anchors[link - 1].AsSpan(), comparison)) return true;
        }

        return false;
    }

    /// <summary>Enumerates anchor indexes without allocating.</summary>
    public ref struct Hits(AnchorSet set, ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> text = text;
        private int link = text.Length < Shortest ? 0 : set.first[(text[0] & 31) << 10 | (text[1] & 31) << 5 | (text[2] & 31)];

        public int Current { get; private set; }

        public readonly Hits GetEnumerator() => this;

        public bool MoveNext()
        {
            while (link != 0)
            {
                var anchor = link - 1;
                link = set.next[anchor];
                if (!text.StartsWith(set.anchors[anchor].AsSpan(), set.comparison)) continue;
                Current = anchor;
                return true;
            }

            return false;
        }
    }
}
