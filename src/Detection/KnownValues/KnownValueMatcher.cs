namespace SecretGuard.Detection.KnownValues;

/// <summary>
/// Finds known values in bytes, however they are written. It never changes after it was made and may be used from many threads at once,
/// but for <see cref="Dispose"/>, which zeroes its copies of the values and ends its use.
/// </summary>
internal sealed class KnownValueMatcher : IDisposable
{
    /// <summary>In bytes of UTF-8. Shorter values would be found where nobody put them.</summary>
    public const int ShortestValue = 8;

    // Places of a large text are found and put in order in pieces, so that little is kept.
    private const int Piece = 1 << 16;

    private readonly SecretBuffer bytes;
    private readonly PatternSet patterns;
    private readonly GramIndex? index;
    private readonly PrefixFilter prefixes;
    private bool disposed;

    private KnownValueMatcher(PatternWriter writer, IReadOnlyList<UnsearchedValue> unsearched)
    {
        bytes = writer.Bytes;
        patterns = new PatternSet(writer);
        index = patterns.Count == 0 ? null : new GramIndex(patterns);
        prefixes = new PrefixFilter(patterns);
        Unsearched = unsearched;
    }

    /// <summary>The values that are not searched for, in the order in which they were given.</summary>
    public IReadOnlyList<UnsearchedValue> Unsearched { get; }

    /// <summary>How many different byte sequences are searched for.</summary>
    public int PatternCount => patterns.Count;

    /// <summary>The length of the longest of them; 0 where there is none.</summary>
    public int LongestPattern => patterns.Longest;

    /// <param name="values">
    /// What to search for. Line ends after a value are no part of it. Of a private key in PEM its lines are found too.
    /// </param>
    /// <param name="encodings">The forms in which to search.</param>
    public static KnownValueMatcher Create(IEnumerable<KnownValue> values, KnownEncodings encodings = KnownEncodings.All)
    {
        var unsearched = new List<UnsearchedValue>();
        using var writer = new PatternWriter(encodings);
        foreach (var value in values)
        {
            var text = WithoutLineEnds(value.Bytes.Span);
            if (ReasonNotTo(text) is { } reason)
            {
                unsearched.Add(new UnsearchedValue(value.Id, value.Part, reason));
                continue;
            }

            writer.Add(value.Id, text, value.Part);
            foreach (var (start, length) in PemLines.Of(text)) writer.Add(value.Id, text.Slice(start, length), ValuePart.PemLine);
        }

        return new KnownValueMatcher(writer, unsearched);
    }

    /// <summary>
    /// Every place of every value in order, at one place the longest first and of each value only that; they may overlap.
    /// </summary>
    public List<KnownValueHit> FindAll(ReadOnlySpan<byte> text)
    {
        var hits = new List<KnownValueHit>();
        var found = new List<Occurrence>();
        for (var from = 0; from < text.Length;)
        {
            var to = Math.Min(text.Length, from + Piece);
            Find(text, from, to, 0, found, hits);
            from = to;
        }

        return hits;
    }

    /// <summary>The first place of all and, of those that overlap, the longest; then on from its end.</summary>
    public List<KnownValueHit> Find(ReadOnlySpan<byte> text)
    {
        var end = 0L;
        var hits = FindAll(text);
        hits.RemoveAll(hit =>
        {
            if (hit.Offset < end) return true;
            end = hit.End;
            return false;
        });
        return hits;
    }

    /// <summary>Appends every place in [<paramref name="from"/>, <paramref name="to"/>) where a value starts, in order.</summary>
    /// <param name="offset">Of the text in the whole input.</param>
    /// <param name="found">Scratch.</param>
    internal void Find(ReadOnlySpan<byte> text, int from, int to, long offset, List<Occurrence> found, List<KnownValueHit> hits)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (index is null || from >= to) return;
        index.Find(text, from, to, found);
        found.Sort();
        foreach (var occurrence in found)
        {
            foreach (var form in patterns.FormsOf(occurrence.Pattern))
            {
                var hit = new KnownValueHit(form.Id, offset + occurrence.Start, occurrence.Length, form.Encoding, form.Part);
                if (!HasAnother(hits, hit)) hits.Add(hit);
            }
        }

        found.Clear();
    }

    // Several forms of one value may begin alike; the longest of them came first.
    private static bool HasAnother(List<KnownValueHit> hits, in KnownValueHit hit)
    {
        for (var i = hits.Count - 1; i >= 0 && hits[i].Offset == hit.Offset; i--)
        {
            if (hits[i].Id == hit.Id) return true;
        }

        return false;
    }

    /// <summary>The first place from which on the text may be the beginning of a value; its length where there is none.</summary>
    internal int Undecided(ReadOnlySpan<byte> text)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (index is null) return text.Length;
        var from = Math.Max(0, text.Length - patterns.Longest + 1);
        var tail = Math.Max(from, text.Length - index.Telling);
        if (from < tail && index.FindBeginning(text, from, tail) is var beginning && beginning < tail) return beginning;
        for (var at = tail; at < text.Length; at++)
        {
            var rest = text.Slice(at);
            if (prefixes.MayBegin(rest) && patterns.Continues(rest)) return at;
        }

        return text.Length;
    }

    public void Dispose()
    {
        disposed = true;
        bytes.Dispose();
        index?.Clear();
        prefixes.Clear();
    }

    private static UnsearchedReason? ReasonNotTo(ReadOnlySpan<byte> value) =>
        value.Length < ShortestValue ? UnsearchedReason.Short
        : CommonValues.Contains(value) ? UnsearchedReason.Common
        : null;

    private static ReadOnlySpan<byte> WithoutLineEnds(ReadOnlySpan<byte> value)
    {
        while (value.Length > 0 && value[value.Length - 1] is (byte)'\n' or (byte)'\r') value = value.Slice(0, value.Length - 1);
        return value;
    }
}
