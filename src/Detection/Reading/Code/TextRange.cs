namespace SecretGuard.Detection.Reading.Code;

/// <summary>A part of the text: that of a name. The default value is no part at all.</summary>
internal readonly struct TextRange(int start, int end)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public bool Any => End > Start;

    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, End - Start);

    public TextRange To(int end) => new(Start, end);
}
