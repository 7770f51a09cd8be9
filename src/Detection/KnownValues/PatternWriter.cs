namespace SecretGuard.Detection.KnownValues;

/// <summary>Writes values in all the ways in which they may be found.</summary>
internal sealed class PatternWriter(KnownEncodings encodings) : IDisposable
{
    private static readonly (KnownEncodings Encoding, TextEscaping[] Dialects)[] Escapings =
        [(KnownEncodings.JsonEscaped, JsonEscaping.Dialects), (KnownEncodings.MarkupEscaped, MarkupEscaping.Dialects)];

    private static readonly (KnownEncodings Encoding, string Alphabet)[] Alphabets =
        [(KnownEncodings.Base64, Base64Text.Alphabet), (KnownEncodings.Base64Url, Base64Text.UrlAlphabet)];

    private readonly SecretBuffer utf16 = new(256);
    private readonly SecretBuffer text = new(256);
    private int firstOfValue;
    private int id;
    private ValuePart part;

    /// <summary>What the patterns are made of; the caller disposes of it.</summary>
    public SecretBuffer Bytes { get; } = new(4096);

    /// <summary>Of a value none twice, and plainer forms before others.</summary>
    public List<Pattern> Patterns { get; } = [];

    private int EndOfPatterns => Patterns.Count == 0 ? 0 : Patterns[Patterns.Count - 1].End;

    public void Add(int id, ReadOnlySpan<byte> value, ValuePart part)
    {
        (this.id, this.part, firstOfValue) = (id, part, Patterns.Count);
        var isText = Scalars.AreIn(value);
        utf16.Truncate(0);
        if (isText) Scalars.AddUtf16(utf16, value, bigEndian: false);
        AddPlain(value, isText);
        if (isText) AddEscaped(value);
        AddPercentEncoded(value);

        // Of a line of a key no further encodings: who encodes a key encodes all of it.
        if (part is ValuePart.PemLine) return;
        AddEncoded(value, KnownEncodings.None);
        if (isText) AddEncoded(utf16.Span, KnownEncodings.Utf16LittleEndian);
    }

    public void Dispose()
    {
        utf16.Dispose();
        text.Dispose();
    }

    private void AddPlain(ReadOnlySpan<byte> value, bool isText)
    {
        Bytes.Add(value);
        Take(KnownEncodings.Utf8);
        if (!isText) return;
        Bytes.Add(utf16.Span);
        Take(KnownEncodings.Utf16LittleEndian);
        text.Truncate(0);
        Scalars.AddUtf16(text, value, bigEndian: true);
        Bytes.Add(text.Span.Slice(text.Span[0] == 0 ? 1 : 0));
        Take(KnownEncodings.Utf16BigEndian);
    }

    private void AddEscaped(ReadOnlySpan<byte> value)
    {
        foreach (var (encoding, dialects) in Escapings)
        {
            foreach (var dialect in dialects)
            {
                dialect.Write(Bytes, value);
                TakeText(encoding);
            }
        }
    }

    private void AddPercentEncoded(ReadOnlySpan<byte> value)
    {
        foreach (var dialect in PercentEncoding.Dialects)
        {
            dialect.Write(Bytes, value);
            TakeText(KnownEncodings.PercentEncoded);
        }
    }

    private void AddEncoded(ReadOnlySpan<byte> bytes, KnownEncodings of)
    {
        foreach (var upper in new[] { true, false })
        {
            foreach (var b in bytes) Digits.AddHex(Bytes, b, 2, upper);
            TakeText(KnownEncodings.Hex, of);
        }

        foreach (var (encoding, alphabet) in Alphabets)
        {
            for (var alignment = 0; alignment < 3; alignment++)
            {
                Base64Text.Write(Bytes, bytes, alignment, alphabet);
                TakeText(encoding, of);
            }
        }
    }

    // What was written since the last pattern is one, and the same in UTF-16 another.
    private void TakeText(KnownEncodings notation, KnownEncodings of = KnownEncodings.None)
    {
        text.Truncate(0);
        text.Add(Bytes.Span.Slice(EndOfPatterns));
        if (!Take(notation, of) || (encodings & KnownEncodings.Literal) == 0 || !Scalars.AreIn(text.Span)) return;
        Scalars.AddUtf16(Bytes, text.Span, bigEndian: false);
        Take(notation, of | KnownEncodings.Literal);
    }

    // False where the form is not asked for or looks like a plainer one.
    private bool Take(KnownEncodings notation, KnownEncodings of = KnownEncodings.None)
    {
        var start = EndOfPatterns;
        var isNew = (notation & encodings) != 0 && !IsKnown(Bytes.Span.Slice(start));
        if (isNew) Patterns.Add(new Pattern(start, Bytes.Length - start, id, notation | of, part));
        else Bytes.Truncate(start);
        return isNew;
    }

    private bool IsKnown(ReadOnlySpan<byte> bytes)
    {
        for (var i = firstOfValue; i < Patterns.Count; i++)
        {
            var pattern = Patterns[i];
            if (pattern.Length == bytes.Length && Bytes.Span.Slice(pattern.Start, pattern.Length).SequenceEqual(bytes)) return true;
        }

        return false;
    }
}
