namespace SecretGuard.Detection.Reading;

/// <summary>
/// A text that is written otherwise than it reads, with the place of every character: a literal with escapes, or one joined from pieces.
/// One instance serves a whole file: clear it and fill it again.
/// </summary>
internal sealed class DecodedText
{
    private char[] characters = [];
    private int[] starts = [];
    private int[] ends = [];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => characters.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Adds a character that is written from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void Add(char character, int start, int end)
    {
        if (Length == characters.Length) Grow(Length + 1);
        characters[Length] = character;
        starts[Length] = start;
        ends[Length++] = end;
    }

    /// <summary>Adds text that is written as it reads.</summary>
    public void Add(ReadOnlySpan<char> text, int start)
    {
        if (Length + text.Length > characters.Length) Grow(Length + text.Length);
        text.CopyTo(characters.AsSpan(Length));
        for (var i = 0; i < text.Length; i++)
        {
            starts[Length + i] = start + i;
            ends[Length + i] = start + i + 1;
        }

        Length += text.Length;
    }

    /// <summary>Adds text that only together stands for what is written, such as what base64 encodes.</summary>
    public void Add(ReadOnlySpan<char> text, int start, int end)
    {
        foreach (var c in text) Add(c, start, end);
    }

    /// <summary>Adds a part of another text.</summary>
    public void Add(DecodedText other, int start, int length)
    {
        if (Length + length > characters.Length) Grow(Length + length);
        Array.Copy(other.characters, start, characters, Length, length);
        Array.Copy(other.starts, start, starts, Length, length);
        Array.Copy(other.ends, start, ends, Length, length);
        Length += length;
    }

    /// <summary>Where a part of it is written.</summary>
    public (int Start, int Length) Place(int start, int length)
    {
        if (Length == 0) return (0, 0);
        if (length == 0) return (start < Length ? starts[start] : ends[Length - 1], 0);

        // Pieces may be in another order than they are written in; then its first character stands for the part.
        var end = ends[start + length - 1];
        return (starts[start], (end < starts[start] ? ends[start] : end) - starts[start]);
    }

    private void Grow(int length)
    {
        var size = Math.Max(Math.Max(length, 64), characters.Length * 2);
        Array.Resize(ref characters, size);
        Array.Resize(ref starts, size);
        Array.Resize(ref ends, size);
    }
}
