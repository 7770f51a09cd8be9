namespace SecretGuard.Detection;

/// <summary>
/// The form of a token from its anchor on: a fixed text, then runs of characters and fixed texts. A match reads each character once and
/// never goes back, so its cost is bounded by the token's own length.
/// </summary>
internal sealed class Shape
{
    private readonly List<Segment> segments = [];

    private Shape()
    {
    }

    /// <summary>A shape that starts with whatever anchor was hit.</summary>
    public static Shape AfterAnchor => new();

    public Shape Then(string literal)
    {
        segments.Add(new Segment(null, literal, 0, 0));
        return this;
    }

    public Shape Then(Charset charset, int count) => Then(charset, count, count);

    public Shape Then(Charset charset, int min, int max)
    {
        segments.Add(new Segment(charset, "", min, max));
        return this;
    }

    /// <summary>A GUID with hyphens, in either case.</summary>
    public Shape ThenGuid() =>
        Then(Charset.Hex, 8)
            .Then("-").Then(Charset.Hex, 4).Then("-").Then(Charset.Hex, 4).Then("-").Then(Charset.Hex, 4)
            .Then("-").Then(Charset.Hex, 12);

    /// <summary>
    /// The length of the token that starts at 0 with an anchor of <paramref name="anchor"/> characters; 0 where there is none.
    /// </summary>
    public int Match(ReadOnlySpan<char> text, int anchor)
    {
        var at = anchor;
        Charset? last = null;
        foreach (var segment in segments)
        {
            var length = segment.Match(text.Slice(at));
            if (length < 0) return 0;
            at += length;
            last = segment.Charset;
        }

        return last is not null && at < text.Length && (last.Contains(text[at]) || Charset.Base62.Contains(text[at])) ? 0 : at;
    }

    // No struct: the runtime would have to compile a list of them while it starts.
    private sealed class Segment(Charset? charset, string literal, int min, int max)
    {
        public Charset? Charset { get; } = charset;

        public int Match(ReadOnlySpan<char> text)
        {
            if (Charset is null) return text.StartsWith(literal.AsSpan(), StringComparison.Ordinal) ? literal.Length : -1;
            var n = 0;
            while (n < text.Length && n < max && Charset.Contains(text[n])) n++;
            return n < min ? -1 : n;
        }
    }
}
