using SecretGuard.Detection.Reading.Code;

namespace SecretGuard.Detection.Reading.FSharp;

/// <summary>A string literal of F#: how it opens and what ends it.</summary>
/// <param name="start">Where it starts.</param>
/// <param name="from">Where its text starts.</param>
/// <param name="isTriple">Whether three quotes end it.</param>
/// <param name="isVerbatim">Whether quotes are doubled in it and backslashes are themselves.</param>
/// <param name="isInterpolated">Whether it has holes.</param>
internal readonly struct FSharpString(int start, int from, bool isTriple, bool isVerbatim, bool isInterpolated)
{
    public int Start { get; } = start;

    public int From { get; } = from;

    public bool IsInterpolated { get; } = isInterpolated;

    public TextStyle Style => isTriple ? TextStyle.Plain : isVerbatim ? TextStyle.DoubledQuotes : TextStyle.Trigraphs;

    public static bool Opens(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '$' or '@') at++;
        return at < text.Length && text[at] == '"';
    }

    public static FSharpString At(ReadOnlySpan<char> text, int at)
    {
        var quote = at;
        while (text[quote] != '"') quote++;
        var prefix = text.Slice(at, quote - at);
        var isTriple = text.Slice(quote).StartsWith("\"\"\"".AsSpan());
        return new FSharpString(at, isTriple ? quote + 3 : quote + 1, isTriple, prefix.IndexOf('@') >= 0, prefix.IndexOf('$') >= 0);
    }

    /// <summary>Where the text ends: before the closing quotes or, where <paramref name="stopAtHoles"/>, before the next hole.</summary>
    public int Close(ReadOnlySpan<char> text, int from, bool stopAtHoles, out bool escaped)
    {
        escaped = false;
        for (var i = from; i < text.Length; i++)
        {
            var c = text[i];
            var doubled = i + 1 < text.Length && text[i + 1] == c;
            if (c == '"' && (isTriple ? text.Slice(i).StartsWith("\"\"\"".AsSpan()) : !(isVerbatim && doubled))) return i;
            if (c == '{' && stopAtHoles && !doubled) return i;
            if (c == '\\' && Style == TextStyle.Trigraphs)
            {
                escaped = true;
                i++;
            }
            else if (doubled && ((c == '"' && isVerbatim) || (c is '{' or '}' && stopAtHoles)))
            {
                escaped = true;
                i++;
            }
        }

        return text.Length;
    }

    /// <summary>Where the literal ends whose text ends at <paramref name="to"/>.</summary>
    public int End(ReadOnlySpan<char> text, int to) => Math.Min(text.Length, to + (isTriple ? 3 : 1));
}
