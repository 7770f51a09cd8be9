namespace SecretGuard.Detection.Reading;

/// <summary>
/// Reads <c>name = value</c> around the place where a secret's name was hit: <c>Password = "…"</c>, <c>"apiKey": "…"</c>, <c>API_KEY=…</c>,
/// <c>&lt;Password&gt;…&lt;/Password&gt;</c>, <c>key="Password" value="…"</c>. It looks at no more than a name, a separator and a value.
/// </summary>
internal readonly struct Assignment(int nameStart, int nameLength, int start, int length)
{
    private const int LongestName = 80;
    private const int LongestValue = 4096;

    public int NameStart { get; } = nameStart;

    public int NameLength { get; } = nameLength;

    /// <summary>Where the value starts, without its quotes.</summary>
    public int Start { get; } = start;

    public int Length { get; } = length;

    /// <summary>Where a value may end that has no quotes.</summary>
    public enum Style
    {
        /// <summary>It has quotes, always.</summary>
        Quoted,

        /// <summary>At the end of the line, or before a comment.</summary>
        Line,

        /// <summary>At the next tag.</summary>
        Element,
    }

    /// <summary>The assignment whose name stands around <paramref name="hit"/>; null where there is none.</summary>
    public static Assignment? Around(ReadOnlySpan<char> text, int hit, Style style)
    {
        var start = hit;
        var end = hit;
        while (start > 0 && hit - start < LongestName && IsNamePart(text[start - 1])) start--;
        while (end < text.Length && end - hit < LongestName && IsNamePart(text[end])) end++;
        while (end > start && text[end - 1] == ':') end--;
        var value = style == Style.Element && AfterName(text, end) is { } xml ? xml : AfterSeparator(text, end, style);
        return value is { } at && at < text.Length ? Read(text, start, end - start, at, style) : null;
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ':';

    // <Name>value</Name>, and key="Name" value="value".
    private static int? AfterName(ReadOnlySpan<char> text, int end)
    {
        if (end < text.Length && text[end] == '>') return end + 1;
        if (end >= text.Length || text[end] is not ('"' or '\'')) return null;
        var next = SkipBlanks(text, end + 1);
        foreach (var attribute in (string[])["value", "connectionString"])
        {
            if (text.Slice(next).StartsWith(attribute.AsSpan(), StringComparison.Ordinal))
            {
                return AfterSeparator(text, next + attribute.Length, Style.Element);
            }
        }

        return null;
    }

    private static int? AfterSeparator(ReadOnlySpan<char> text, int end, Style style)
    {
        var at = end;
        if (at < text.Length && text[at] is '"' or '\'') at++;
        if (at < text.Length && text[at] == ']') at++;
        at = SkipBlanks(text, at);
        if (at >= text.Length || text[at] is not ('=' or ':')) return null;
        at++;
        if (at < text.Length && text[at] is '>' or '=' or '~' or ':')
        {
            if (text[at] != '>') return null;
            at++;
        }

        at = SkipBlanks(text, at);
        while (style == Style.Quoted && at < text.Length && text[at] is '@' or '$') at++;
        return at < text.Length ? at : null;
    }

    private static Assignment? Read(ReadOnlySpan<char> text, int name, int nameLength, int at, Style style)
    {
        if (text[at] is '"' or '\'')
        {
            var close = EndOfQuoted(text, at);
            return close < 0 ? null : new Assignment(name, nameLength, at + 1, close - at - 1);
        }

        if (style == Style.Quoted) return null;
        var rest = text.Slice(at);
        var length = style == Style.Element ? rest.IndexOfAny('<', '\n') : rest.IndexOfAny('\n', '\r');
        if (length < 0) length = rest.Length;
        var comment = style == Style.Line ? rest.Slice(0, length).IndexOf(" #".AsSpan(), StringComparison.Ordinal) : -1;
        if (comment >= 0) length = comment;
        while (length > 0 && char.IsWhiteSpace(rest[length - 1])) length--;
        return length > LongestValue ? null : new Assignment(name, nameLength, at, length);
    }

    private static int EndOfQuoted(ReadOnlySpan<char> text, int open)
    {
        var limit = Math.Min(text.Length, open + LongestValue);
        for (var i = open + 1; i < limit && text[i] != '\n'; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == text[open]) return i;
        }

        return -1;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at;
    }
}
