namespace SecretGuard.Detection;

/// <summary>
/// Reads <c>name = value</c> around the place where a secret's name was hit: <c>Password = "…"</c>, <c>"apiKey": "…"</c>, <c>API_KEY=…</c>,
/// <c>&lt;Password&gt;…&lt;/Password&gt;</c>, <c>key="Password" value="…"</c>. It looks at no more than a name, a separator and a value.
/// </summary>
internal readonly struct Assignment(string name, int start, int length)
{
    private const int LongestName = 80;
    private const int LongestValue = 4096;

    public string Name { get; } = name;

    /// <summary>Where the value starts, without its quotes.</summary>
    public int Start { get; } = start;

    public int Length { get; } = length;

    /// <summary>The assignment whose name stands around <paramref name="hit"/>; null where there is none.</summary>
    public static Assignment? Around(string text, int hit, TextKind kind)
    {
        var start = hit;
        var end = hit;
        while (start > 0 && hit - start < LongestName && IsNamePart(text[start - 1])) start--;
        while (end < text.Length && end - hit < LongestName && IsNamePart(text[end])) end++;
        var name = text.Substring(start, end - start).TrimEnd(':');
        end = start + name.Length;
        var value = kind == TextKind.Xml && AfterName(text, end) is { } xml ? xml : AfterSeparator(text, end, kind);
        return value is { } at ? Read(text, name, at, kind) : null;
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ':';

    // <Name>value</Name>, and key="Name" value="value".
    private static int? AfterName(string text, int end)
    {
        if (end < text.Length && text[end] == '>') return end + 1;
        if (end >= text.Length || text[end] is not ('"' or '\'')) return null;
        var next = SkipBlanks(text, end + 1);
        foreach (var attribute in (string[])["value", "connectionString"])
        {
            if (string.CompareOrdinal(text, next, attribute, 0, attribute.Length) == 0)
            {
                return AfterSeparator(text, next + attribute.Length, TextKind.Xml);
            }
        }

        return null;
    }

    private static int? AfterSeparator(string text, int end, TextKind kind)
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
        while (kind == TextKind.Quoted && at < text.Length && text[at] is '@' or '$') at++;
        return at < text.Length ? at : null;
    }

    private static Assignment? Read(string text, string name, int at, TextKind kind)
    {
        if (at >= text.Length) return null;
        if (text[at] is '"' or '\'')
        {
            var close = EndOfQuoted(text, at);
            return close < 0 ? null : new Assignment(name, at + 1, close - at - 1);
        }

        if (kind == TextKind.Quoted) return null;
        var end = text.IndexOfAny(kind == TextKind.Xml ? ['<', '\n'] : ['\n', '\r'], at);
        if (end < 0) end = text.Length;
        var comment = kind == TextKind.Lines ? text.IndexOf(" #", at, end - at, StringComparison.Ordinal) : -1;
        if (comment >= 0) end = comment;
        while (end > at && char.IsWhiteSpace(text[end - 1])) end--;
        return end - at > LongestValue ? null : new Assignment(name, at, end - at);
    }

    private static int EndOfQuoted(string text, int open)
    {
        var limit = Math.Min(text.Length, open + LongestValue);
        for (var i = open + 1; i < limit && text[i] != '\n'; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == text[open]) return i;
        }

        return -1;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at;
    }
}
