namespace SecretGuard.Detection.Connections;

/// <summary>
/// The pairs with a known key, by the rules that ADO.NET documents: semicolons between pairs, single or double quotes around values, a
/// doubled quote inside; and ODBC's: braces around values, a doubled closing brace inside. Other text may stand around and between.
/// </summary>
internal ref struct SemicolonPairs(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int at;
    private bool isFirst = true;

    public ConnectionPair Current { get; private set; }

    public readonly SemicolonPairs GetEnumerator() => this;

    public bool MoveNext()
    {
        var key = at;
        var inUnknown = false;
        while (at < text.Length)
        {
            var stop = text.Slice(at).IndexOfAny("=;\r\n".AsSpan());
            if (stop < 0) break;
            stop += at;
            at = stop + 1;
            if (text[stop] == '=')
            {
                var name = Name(key, stop, inUnknown);
                if (name.Key != ConnectionKey.Unknown) return ReadValue(name.Key, name.Start, stop - name.Start);
                inUnknown = true;
                SkipQuoted();
            }
            else
            {
                // A line's end within a pair ends the connection string, and so do words between two semicolons.
                if (inUnknown ? text[stop] != ';' : !text.Slice(key, stop - key).IsWhiteSpace()) isFirst = true;
                inUnknown = false;
            }

            key = at;
        }

        return false;
    }

    // The key that ends at an equals sign, and whether a connection string starts with it.
    private (ConnectionKey Key, int Start) Name(int start, int end, bool inUnknown)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        var name = text.Slice(start, end - start);
        if (end + 1 < text.Length && text[end + 1] is '=' or '>' or '~') return Other();
        var key = ConnectionKeys.Of(name);
        if (key != ConnectionKey.Unknown)
        {
            isFirst |= inUnknown;
            return (key, start);
        }

        // Behind other words a known key starts a connection string; within one, words before it make it another key.
        var isPlausible = IsPlausible(name);
        var last = isPlausible && !(isFirst && name.IndexOf(' ') > 0) ? -1 : ConnectionKeys.StartOfLast(name.TrimEnd());
        if (last >= 0)
        {
            isFirst = true;
            return (ConnectionKeys.Of(name.Slice(last)), start + last);
        }

        return isPlausible || inUnknown ? (ConnectionKey.Unknown, start) : Other();
    }

    private (ConnectionKey Key, int Start) Other()
    {
        isFirst = true;
        return (ConnectionKey.Unknown, 0);
    }

    private static bool IsPlausible(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > 60) return false;
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not (' ' or '_' or '-' or '.' or ':')) return false;
        }

        return true;
    }

    private bool ReadValue(ConnectionKey key, int nameStart, int nameLength)
    {
        SkipBlanks();
        var name = (nameStart, text.Slice(nameStart, nameLength).TrimEnd().Length);
        var first = isFirst;
        var close = Close(at);

        // A quote that does not close is one of the code around: `"Password=" + password;`.
        var isCode = close < 0 && at < text.Length && text[at] is '"' or '\'';
        var end = close >= 0 ? AfterBlanks(close + 1) : isCode ? at : End(at);
        var isEnded = end < text.Length && text[end] == ';';
        Current = close < 0
            ? new ConnectionPair(key, name, at, text.Slice(at, end - at).TrimEnd().Length, '\0', first, isEnded)
            : new ConnectionPair(key, name, at + 1, close - at - 1, text[at], first, isEnded);
        isFirst = end < text.Length && !isEnded;
        at = Math.Min(text.Length, end + 1);
        return true;
    }

    private void SkipQuoted()
    {
        SkipBlanks();
        var close = Close(at);
        if (close >= 0) at = close + 1;
    }

    // The closing quote of the value at a place; -1 where it has none, or where more follows before the next separator.
    private readonly int Close(int open)
    {
        if (open >= text.Length || text[open] is not ('"' or '\'' or '{')) return -1;
        var quote = text[open] == '{' ? '}' : text[open];
        if (quote == '}' && open + 1 < text.Length && text[open + 1] == '{') return -1;
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] != quote) continue;
            if (i + 1 < text.Length && text[i + 1] == quote) i++;
            else return AfterBlanks(i + 1) is var next && (next == text.Length || text[next] is ';' or '\r' or '\n') ? i : -1;
        }

        return -1;
    }

    private readonly int End(int start)
    {
        var length = text.Slice(start).IndexOfAny(";\r\n".AsSpan());
        return length < 0 ? text.Length : start + length;
    }

    private void SkipBlanks() => at = AfterBlanks(at);

    private readonly int AfterBlanks(int from)
    {
        while (from < text.Length && text[from] is ' ' or '\t') from++;
        return from;
    }
}
