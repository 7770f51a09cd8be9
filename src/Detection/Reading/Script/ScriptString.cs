using SecretGuard.Detection.Reading.Code;

namespace SecretGuard.Detection.Reading.Script;

/// <summary>A quoted string in a language that is not known.</summary>
/// <param name="from">Where its text starts.</param>
/// <param name="to">Where its text ends.</param>
/// <param name="end">Where it ends itself.</param>
/// <param name="style">How it is written.</param>
/// <param name="escaped">Whether there are escapes in it.</param>
internal readonly struct ScriptString(int from, int to, int end, TextStyle style, bool escaped)
{
    public int From { get; } = from;

    public int To { get; } = to;

    public int End { get; } = end;

    public TextStyle Style { get; } = style;

    public bool IsEscaped { get; } = escaped;

    /// <summary>Whether letters before a quote belong to the string, as in <c>f"…"</c>, <c>rb'…'</c>, <c>u8"…"</c>.</summary>
    public static bool IsPrefix(ReadOnlySpan<char> word)
    {
        if (word.Length > 2) return false;
        foreach (var c in word)
        {
            if (c is not ('r' or 'R' or 'b' or 'B' or 'f' or 'F' or 'u' or 'U' or 'L' or '8')) return false;
        }

        return true;
    }

    /// <summary>Reads a string; one without an end ends with its line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where its prefix starts.</param>
    /// <param name="quote">Where its first quote stands.</param>
    public static ScriptString At(ReadOnlySpan<char> text, int at, int quote)
    {
        var isRaw = text.Slice(at, quote - at).IndexOfAny('r', 'R') >= 0;
        var style = isRaw ? TextStyle.Plain : TextStyle.Lenient;
        var mark = text[quote];
        if (quote + 2 < text.Length && text[quote + 1] == mark && text[quote + 2] == mark) return Triple(text, quote, style);
        var escaped = false;
        var i = quote + 1;
        for (; i < text.Length && text[i] != mark && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] != '\\' || i + 1 >= text.Length) continue;
            escaped |= !isRaw;
            i += text[i + 1] == '\r' && i + 2 < text.Length && text[i + 2] == '\n' ? 2 : 1;
        }

        i = Math.Min(i, text.Length);
        return new ScriptString(quote + 1, i, i < text.Length && text[i] == mark ? i + 1 : i, style, escaped);
    }

    private static ScriptString Triple(ReadOnlySpan<char> text, int quote, TextStyle style)
    {
        var from = quote + 3;
        var length = text.Slice(from).IndexOf(text.Slice(quote, 3));
        if (length < 0) return new ScriptString(quote + 1, quote + 1, quote + 2, style, escaped: false);
        var escaped = style != TextStyle.Plain && text.Slice(from, length).IndexOf('\\') >= 0;
        return new ScriptString(from, from + length, from + length + 3, style, escaped);
    }
}
