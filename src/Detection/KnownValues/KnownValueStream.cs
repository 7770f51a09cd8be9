namespace SecretGuard.Detection.KnownValues;

/// <summary>
/// A search in bytes that come in pieces. What is found depends on the bytes alone, not on how they were cut. After each call
/// <see cref="Released"/> holds the bytes on which nothing that may still come has a bearing; a byte is held back only while it may be
/// in the middle of a value, and never more of them than the longest pattern has, less one.
/// </summary>
internal sealed class KnownValueStream(KnownValueMatcher matcher) : IDisposable
{
    private readonly SecretBuffer buffer = new(4096);
    private readonly List<Occurrence> found = [];
    private readonly List<KnownValueHit> hits = [];
    private int released;

    /// <summary>
    /// All values that start in <see cref="Released"/>, in order of place, at one place the longest first; the last may end after it.
    /// </summary>
    public IReadOnlyList<KnownValueHit> Hits => hits;

    /// <summary>The bytes that follow those released before. They last until the next call.</summary>
    public ReadOnlySpan<byte> Released => buffer.Span.Slice(0, released);

    /// <summary>The place of <see cref="Released"/> in all that was fed.</summary>
    public long Offset { get; private set; }

    /// <summary>How many bytes are held back.</summary>
    public int Held => buffer.Length - released;

    public void Feed(ReadOnlySpan<byte> chunk)
    {
        Forget();
        buffer.Add(chunk);
        Release(matcher.Undecided(buffer.Span));
    }

    /// <summary>Says that nothing follows and releases all.</summary>
    public void Flush()
    {
        Forget();
        Release(buffer.Length);
    }

    public void Dispose() => buffer.Dispose();

    private void Forget()
    {
        buffer.RemoveFirst(released);
        Offset += released;
        released = 0;
        hits.Clear();
    }

    private void Release(int count)
    {
        matcher.Find(buffer.Span, 0, count, Offset, found, hits);
        released = count;
    }
}
