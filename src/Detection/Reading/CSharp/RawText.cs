namespace SecretGuard.Detection.Reading.CSharp;

/// <summary>
/// The text of a raw string literal. In one of several lines the line ends at both quotes do not belong to it, and the blanks before the
/// closing quotes are taken off every line.
/// </summary>
/// <param name="from">Where the text starts.</param>
/// <param name="multiline">Whether the opening quotes end their line.</param>
internal readonly struct RawText(int from, bool multiline)
{
    public int From { get; } = from;

    public bool IsMultiline { get; } = multiline;

    /// <summary>The text behind opening quotes that end at <paramref name="at"/>.</summary>
    public static RawText Opened(ReadOnlySpan<char> text, int at)
    {
        var line = at;
        while (line < text.Length && text[line] is ' ' or '\t') line++;
        if (line >= text.Length || text[line] is not ('\r' or '\n')) return new RawText(at, multiline: false);
        return new RawText(text[line] == '\r' && line + 1 < text.Length && text[line + 1] == '\n' ? line + 2 : line + 1, multiline: true);
    }

    /// <summary>Where the closing quotes stand; the end of the line or the text where they are missing.</summary>
    public int Close(ReadOnlySpan<char> text, int quotes)
    {
        var at = From;
        while (at < text.Length)
        {
            var rest = text.Slice(at);
            var length = IsMultiline ? rest.IndexOf('"') : rest.IndexOfAny('"', '\r', '\n');
            if (length < 0) return text.Length;
            at += length;
            if (text[at] != '"') return at;
            var run = RunOf(text, at, '"');
            if (run >= quotes) return at;
            at += run;
        }

        return text.Length;
    }

    /// <summary>Where the text ends that is closed at <paramref name="close"/>, and how far its lines are indented.</summary>
    public int TextEnd(ReadOnlySpan<char> text, int close, out int indent)
    {
        indent = 0;
        if (!IsMultiline) return close;
        indent = Indentation(text, close);
        return LineEndBefore(text, From, close);
    }

    /// <summary>How many blanks stand before closing quotes.</summary>
    public static int Indentation(ReadOnlySpan<char> text, int close)
    {
        var at = close;
        while (at > 0 && text[at - 1] is ' ' or '\t') at--;
        return at > 0 && text[at - 1] is '\r' or '\n' ? close - at : 0;
    }

    /// <summary>Where the line end starts that stands before the blanks before closing quotes.</summary>
    public static int LineEndBefore(ReadOnlySpan<char> text, int from, int close)
    {
        var at = close;
        while (at > from && text[at - 1] is ' ' or '\t') at--;
        if (at == from) return from;
        if (text[at - 1] is not ('\r' or '\n')) return close;
        at--;
        return at > from && text[at] == '\n' && text[at - 1] == '\r' ? at - 1 : at;
    }

    public static int RunOf(ReadOnlySpan<char> text, int at, char c)
    {
        var end = at;
        while (end < text.Length && text[end] == c) end++;
        return end - at;
    }
}
