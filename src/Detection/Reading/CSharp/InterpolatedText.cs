using SecretGuard.Detection.Reading.Code;

namespace SecretGuard.Detection.Reading.CSharp;

/// <summary>The text of an interpolated string up to its next hole or its end.</summary>
/// <param name="end">Where the hole or the closing quotes start.</param>
/// <param name="textEnd">Where the text ends; before <paramref name="end"/> where a last line end is not part of it.</param>
/// <param name="opensHole">Whether a hole follows.</param>
/// <param name="escaped">Whether it reads otherwise than it is written.</param>
internal readonly struct InterpolatedText(int end, int textEnd, bool opensHole, bool escaped)
{
    public int End { get; } = end;

    public int TextEnd { get; } = textEnd;

    public bool OpensHole { get; } = opensHole;

    public bool IsEscaped { get; } = escaped;

    public static InterpolatedText Read(ReadOnlySpan<char> text, int from, in Interpolation within) =>
        within.IsRaw ? ReadRaw(text, from, within) : ReadQuoted(text, from, within.Style);

    private static InterpolatedText ReadQuoted(ReadOnlySpan<char> text, int from, TextStyle style)
    {
        var verbatim = (style & TextStyle.DoubledQuotes) != 0;
        var escaped = false;
        var i = from;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            var doubled = i + 1 < text.Length && text[i + 1] == c;
            if (c == '{' && !doubled) return new InterpolatedText(i, i, opensHole: true, escaped);
            if (c == '"' && !(verbatim && doubled)) break;
            if (c == '\n' && !verbatim) break;
            if (c is '{' or '}' or '"' && doubled)
            {
                escaped = true;
                i++;
            }
            else if (c == '\\' && !verbatim)
            {
                escaped = true;
                if (i + 1 < text.Length && text[i + 1] is not ('\r' or '\n')) i++;
            }
        }

        i = Math.Min(i, text.Length);
        return new InterpolatedText(i, i, opensHole: false, escaped);
    }

    private static InterpolatedText ReadRaw(ReadOnlySpan<char> text, int from, in Interpolation within)
    {
        var i = from;
        while (i < text.Length)
        {
            var c = text[i];
            if (c is '\r' or '\n' && !within.IsMultiline) break;
            var run = c is '{' or '"' ? RawText.RunOf(text, i, c) : 1;
            var hole = i + run - within.Braces;
            if (c == '{' && hole >= i) return new InterpolatedText(hole, hole, opensHole: true, escaped: false);
            if (c == '"' && run >= within.Quotes) break;
            i += run;
        }

        return new InterpolatedText(i, within.IsMultiline ? RawText.LineEndBefore(text, from, i) : i, opensHole: false, escaped: false);
    }
}
