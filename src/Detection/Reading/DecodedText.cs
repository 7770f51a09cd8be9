namespace SecretGuard.Detection.Reading;

/// <summary>
/// A text that is written otherwise than it reads, with the place of every character: a literal with escapes, or one joined from pieces.
/// One instance serves a whole file: clear it and fill it again.
/// </summary>
internal sealed class DecodedText
{
    private char[] characters = new char[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];

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

    /// <summary>Where a part of it is written.</summary>
    public (int Start, int Length) Place(int start, int length)
    {
        if (Length == 0) return (0, 0);
        if (length == 0) return (start < Length ? starts[start] : ends[Length - 1], 0);
        return (starts[start], ends[start + length - 1] - starts[start]);
    }

    private void Grow(int length)
    {
        var size = Math.Max(length, characters.Length * 2);
        Array.Resize(ref characters, size);
        Array.Resize(ref starts, size);
        Array.Resize(ref ends, size);
    }
}
