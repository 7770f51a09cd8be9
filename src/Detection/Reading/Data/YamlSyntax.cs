namespace SecretGuard.Detection.Reading.Data;

/// <summary>What a line of YAML is made of.</summary>
internal static class YamlSyntax
{
    /// <summary>Goes past anchors and tags: <c>&amp;name</c>, <c>!tag</c>.</summary>
    public static int SkipProperties(ReadOnlySpan<char> text, int first, int end)
    {
        while (first < end && text[first] is '&' or '!')
        {
            while (first < end && text[first] is not (' ' or '\t')) first++;
            first = Lines.SkipBlanks(text, first, end);
        }

        return first;
    }

    /// <summary>The colon behind the key at a place, and where the key stands without its quotes; -1 where there is no key.</summary>
    public static int ColonAfterKey(ReadOnlySpan<char> text, int first, int end, out int nameStart, out int nameLength)
    {
        (nameStart, nameLength) = (first, 0);
        if (first == end || text[first] is '{' or '[') return -1;
        var i = first;
        if (text[first] is '"' or '\'')
        {
            nameStart++;
            var close = text.Slice(nameStart, end - nameStart).IndexOf(text[first]);
            if (close < 0) return -1;
            nameLength = close;
            i = Lines.SkipBlanks(text, nameStart + close + 1, end);
            return i < end && text[i] == ':' && (i + 1 == end || text[i + 1] is ' ' or '\t') ? i : -1;
        }

        for (; i < end; i++)
        {
            if (text[i] == '#' && i > first && text[i - 1] is ' ') return -1;
            if (text[i] == ':' && (i + 1 == end || text[i + 1] is ' ' or '\t')) break;
        }

        nameLength = text.Slice(first, i - first).TrimEnd().Length;
        return i < end ? i : -1;
    }

    /// <summary>Whether what follows <c>|</c> or <c>&gt;</c> makes it the start of a block.</summary>
    public static bool IsBlockHeader(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && (text[at] is '+' or '-' || char.IsDigit(text[at]))) at++;
        at = Lines.SkipBlanks(text, at, end);
        return at == end || text[at] == '#';
    }

    /// <summary>How far a line is indented; a blank one as far as can be.</summary>
    public static int Indent(ReadOnlySpan<char> text, int lineStart, int lineEnd)
    {
        var first = Lines.SkipBlanks(text, lineStart, lineEnd);
        return first == lineEnd ? int.MaxValue : first - lineStart;
    }
}
