using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Reading;

/// <summary>
/// Reads <c>name = "value"</c> around the place where a secret's name was hit: <c>Password = "…"</c>, <c>"apiKey": "…"</c>. It looks at no
/// more than a name, a separator and a value in quotes, or one without that holds a digit and no sign of code.
/// </summary>
internal readonly struct Assignment(int nameStart, int nameLength, int start, int length)
{
    private const int LongestName = 80;
    private const int LongestValue = 4096;
    private const int LongestBare = 512;
    private const int ShortestBare = 8;
    private const int MostMarks = 3;

    public int NameStart { get; } = nameStart;

    public int NameLength { get; } = nameLength;

    /// <summary>Where the value starts, without its quotes.</summary>
    public int Start { get; } = start;

    public int Length { get; } = length;

    /// <summary>The assignment whose name stands around <paramref name="hit"/>; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hit">A place in the name.</param>
    /// <param name="needsDigit">Whether a value without quotes needs a digit, as words have none.</param>
    public static Assignment? Around(ReadOnlySpan<char> text, int hit, bool needsDigit = true)
    {
        var start = hit;
        var end = hit;
        while (start > 0 && hit - start < LongestName && IsNamePart(text[start - 1])) start--;
        while (end < text.Length && end - hit < LongestName && IsNamePart(text[end])) end++;
        while (end > start && text[end - 1] == ':') end--;
        if ((AfterSeparator(text, end) ?? AfterComma(text, start, end)) is not { } open) return null;
        start = StartOfWords(text, start, end);
        if (text[open] is not ('"' or '\'' or '`')) return Bare(text, start, end - start, open, needsDigit);
        var close = EndOfQuoted(text, open);
        return close < 0 ? null : new Assignment(start, end - start, open + 1, close - open - 1);
    }

    // In prose a key has its adjective before it: API key.
    private static int StartOfWords(ReadOnlySpan<char> text, int start, int end)
    {
        if (start < 2 || text[start - 1] != ' ' || SecretNames.Classify(text.Slice(start, end - start)) != NameKind.LooseKey) return start;
        var word = start - 1;
        while (word > 0 && start - word < LongestName && char.IsLetter(text[word - 1])) word--;
        return word < start - 1 ? word : start;
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ':';

    private static int? AfterSeparator(ReadOnlySpan<char> text, int end)
    {
        var at = SkipMarks(text, end);
        if (at < text.Length && text[at] == ']') at++;
        var blank = at;
        at = SkipBlanks(text, at);

        // Prose writes the value as code: the password is `…`.
        if (at > blank && text.Slice(at).StartsWith("is ".AsSpan(), StringComparison.Ordinal)) at = SkipBlanks(text, at + 3);
        if (at > blank && at < text.Length && text[at] == '`') return at;
        if (at < text.Length && text[at] == '?') at++;
        if (at >= text.Length || text[at] is not ('=' or ':')) return null;

        // `:=` and `::=` assign as `=` and `=>` do; `==` and `=~` compare.
        if (text[at++] == ':')
        {
            while (at < text.Length && text[at] == ':') at++;
            if (at < text.Length && text[at] == '=') at++;
        }
        else if (at < text.Length && text[at] is '=' or '~')
        {
            return null;
        }
        else if (at < text.Length && text[at] == '>')
        {
            at++;
        }

        at = SkipBlanks(text, SkipMarks(text, at, '*'));
        while (at < text.Length && text[at] is '@' or '$') at++;
        return at < text.Length ? at : null;
    }

    private static Assignment? Bare(ReadOnlySpan<char> text, int name, int nameLength, int start, bool needsDigit)
    {
        var end = start;
        var hasDigit = !needsDigit;
        var limit = Math.Min(text.Length, start + LongestBare);
        for (; end < limit && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '\'' or ',' or ';' or '<' or '>' or '`'); end++)
        {
            if (text[end] is '(' or ')' or '[' or '{' or '\\') return null;
            hasDigit |= char.IsDigit(text[end]);
        }

        return hasDigit && end - start >= ShortestBare ? new Assignment(name, nameLength, start, end - start) : null;
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

    // The next argument of a call: Get("API_TOKEN", "…").
    private static int? AfterComma(ReadOnlySpan<char> text, int start, int end)
    {
        if (start < 2 || text[start - 2] != '(' || text[start - 1] is not ('"' or '\'') || end + 2 >= text.Length) return null;
        if (text[end] != text[start - 1] || text[end + 1] != ',') return null;
        var at = SkipBlanks(text, end + 2);
        return at < text.Length && text[at] is '"' or '\'' ? at : null;
    }

    // The end of a quoted name, or of one in Markdown's emphasis.
    private static int SkipMarks(ReadOnlySpan<char> text, int at)
    {
        var most = Math.Min(text.Length, at + MostMarks);
        while (at < most && text[at] is '"' or '\'' or '`' or '*') at++;
        return at;
    }

    private static int SkipMarks(ReadOnlySpan<char> text, int at, char mark)
    {
        var most = Math.Min(text.Length, at + MostMarks);
        while (at < most && text[at] == mark) at++;
        return at;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at;
    }
}
