namespace SecretGuard.Detection.KnownValues;

/// <summary>
/// Finds patterns by sampling. Of each pattern a window of <c>stride + 5</c> bytes is chosen, so that of a text in which only every
/// <c>stride</c>-th gram is looked at, exactly one lies within the window. All grams of all windows are in a small filter, which lets
/// pass few others; what it lets pass is compared with the patterns whose window holds that gram.
/// </summary>
internal sealed class GramIndex
{
    // Windows start near the start of their pattern, so that a place is decided on soon after it was read.
    private const int Reach = 64;
    private const int LongestStride = 8;

    private readonly PatternSet patterns;
    private readonly int stride;
    private readonly int[] windows;
    private readonly ulong[] filter;
    private readonly int filterShift;
    private readonly int[] firstEntry;
    private readonly (uint Tag, int Pattern, int Offset)[] entries;
    private readonly int bucketShift;

    public GramIndex(PatternSet patterns)
    {
        this.patterns = patterns;
        stride = Math.Min(LongestStride, patterns.Shortest - Grams.Size + 1);
        var grams = patterns.Count * stride;
        var filterBits = BitsFor(grams / 4, 6, 16);
        filter = new ulong[1 << filterBits];
        filterShift = 64 - filterBits;
        windows = ChooseWindows();

        var bucketBits = BitsFor(grams, 4, 22);
        bucketShift = 64 - bucketBits;
        firstEntry = new int[(1 << bucketBits) + 1];
        entries = new (uint, int, int)[grams];
        FillBuckets();
    }

    /// <summary>All patterns that start in a part of a text, in no order.</summary>
    /// <param name="text">The patterns may end anywhere in it.</param>
    /// <param name="from">The first place where they may start.</param>
    /// <param name="to">The place after the last.</param>
    /// <param name="found">Where they go.</param>
    public void Find(ReadOnlySpan<byte> text, int from, int to, List<Occurrence> found)
    {
        var end = (int)Math.Min((long)to + Reach + stride, text.Length - Grams.Size + 1);
        var fastEnd = Math.Min(end, text.Length - Grams.Readable + 1);
        var at = from;
        for (; at < fastEnd; at += stride)
        {
            var gram = Grams.Read(text.Slice(at));
            if (MayHave(gram)) Compare(text, at, gram, from, to, found);
        }

        for (; at < end; at += stride)
        {
            var gram = Grams.ReadLast(text.Slice(at));
            if (MayHave(gram)) Compare(text, at, gram, from, to, found);
        }
    }

    /// <summary>How many bytes of a pattern tell that it may be one.</summary>
    public int Telling => Reach + stride + Grams.Readable;

    /// <summary>
    /// The first place in [<paramref name="from"/>, <paramref name="to"/>) where a pattern starts that goes on behind the text;
    /// <paramref name="to"/> where there is none. At every place at least <see cref="Telling"/> bytes stand.
    /// </summary>
    public int FindBeginning(ReadOnlySpan<byte> text, int from, int to)
    {
        var first = to;
        for (var at = from; at < first + Reach + stride; at += stride)
        {
            var gram = Grams.Read(text.Slice(at));
            if (!MayHave(gram)) continue;
            var bucket = gram >> bucketShift;
            for (var i = firstEntry[bucket]; i < firstEntry[bucket + 1]; i++)
            {
                var (tag, pattern, offset) = entries[i];
                var start = at - offset;
                if (tag != TagOf(gram) || start < from || start >= first) continue;
                if (patterns[pattern].StartsWith(text.Slice(start))) first = start;
            }
        }

        return first;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.Clear(filter, 0, filter.Length);
        Array.Clear(entries, 0, entries.Length);
        Array.Clear(firstEntry, 0, firstEntry.Length);
    }

    private void Compare(ReadOnlySpan<byte> text, int at, ulong gram, int from, int to, List<Occurrence> found)
    {
        var bucket = gram >> bucketShift;
        for (var i = firstEntry[bucket]; i < firstEntry[bucket + 1]; i++)
        {
            var (tag, pattern, offset) = entries[i];
            var start = at - offset;
            if (tag != TagOf(gram) || start < from || start >= to) continue;
            var bytes = patterns[pattern];
            if (text.Slice(start).StartsWith(bytes)) found.Add(new Occurrence(start, bytes.Length, pattern));
        }
    }

    // Short patterns first: they have least choice.
    private int[] ChooseWindows()
    {
        var chosen = new int[patterns.Count];
        var order = Enumerable.Range(0, chosen.Length).OrderBy(pattern => patterns[pattern].Length).ToArray();
        var cost = new int[Reach + LongestStride];
        foreach (var pattern in order)
        {
            var bytes = patterns[pattern];
            chosen[pattern] = CheapestWindow(bytes, cost);
            for (var i = 0; i < stride; i++)
            {
                var gram = Grams.ReadLast(bytes.Slice(chosen[pattern] + i));
                filter[gram >> filterShift] |= Mask(gram);
            }
        }

        return chosen;
    }

    private int CheapestWindow(ReadOnlySpan<byte> bytes, int[] cost)
    {
        var grams = Math.Min(bytes.Length - Grams.Size + 1, cost.Length);
        var sum = 0;
        var (best, least) = (0, int.MaxValue);
        for (var i = 0; i < grams; i++)
        {
            cost[i] = Cost(bytes.Slice(i, Grams.Size));
            sum += cost[i];
            if (i >= stride) sum -= cost[i - stride];
            if (i >= stride - 1 && sum < least) (best, least) = (i - stride + 1, sum);
        }

        return best;
    }

    // A gram that another window has means one more comparison wherever it stands; letters stand in more places than digits and signs.
    private int Cost(ReadOnlySpan<byte> gram)
    {
        var cost = MayHave(Grams.ReadLast(gram)) ? 64 : 0;
        for (var i = 0; i < gram.Length; i++)
        {
            if (gram[i] is 0 or (byte)' ' or >= (byte)'a' and <= (byte)'z') cost++;
            if (i > 0 && gram[i] == gram[i - 1]) cost++;
        }

        return cost;
    }

    private void FillBuckets()
    {
        foreach (var (gram, _, _) in WindowGrams()) firstEntry[(gram >> bucketShift) + 1]++;
        for (var i = 1; i < firstEntry.Length; i++) firstEntry[i] += firstEntry[i - 1];
        var next = (int[])firstEntry.Clone();
        foreach (var (gram, pattern, offset) in WindowGrams()) entries[next[gram >> bucketShift]++] = (TagOf(gram), pattern, offset);
    }

    private IEnumerable<(ulong Gram, int Pattern, int Offset)> WindowGrams()
    {
        for (var pattern = 0; pattern < windows.Length; pattern++)
        {
            for (var offset = windows[pattern]; offset < windows[pattern] + stride; offset++)
                yield return (Grams.ReadLast(patterns[pattern].Slice(offset)), pattern, offset);
        }
    }

    // Two bits of one word: a single read tells.
    private bool MayHave(ulong gram)
    {
        var mask = Mask(gram);
        return (filter[gram >> filterShift] & mask) == mask;
    }

    private static ulong Mask(ulong gram) => 1UL << (int)(gram >> 36) | 1UL << (int)(gram >> 42);

    private static uint TagOf(ulong gram) => (uint)(gram >> 16);

    private static int BitsFor(int count, int least, int most)
    {
        var bits = least;
        while (bits < most && 1 << bits < count) bits++;
        return bits;
    }
}
