namespace SecretGuard.Detection;

/// <summary>One <c>key=value</c> of a connection string.</summary>
/// <param name="key">The key without blanks: <c>UserID</c>; empty where the value breaks the rules.</param>
/// <param name="start">Where the value starts, without its quotes.</param>
/// <param name="length">The length of the value, without its quotes.</param>
internal readonly struct ConnectionStringPair(string key, int start, int length)
{
    public string Key { get; } = key;

    public int Start { get; } = start;

    public int Length { get; } = length;

    /// <summary>
    /// Splits by the rules ADO.NET documents: semicolons between pairs, single or double quotes around values, a doubled quote inside.
    /// </summary>
    public static List<ConnectionStringPair> Parse(string text)
    {
        var pairs = new List<ConnectionStringPair>();
        var at = 0;
        while (at < text.Length)
        {
            var equals = text.IndexOf('=', at);
            if (equals < 0) break;
            var key = Squeeze(text, at, equals);
            var start = SkipBlanks(text, equals + 1);
            int end;
            if (start < text.Length && text[start] is '"' or '\'')
            {
                end = EndOfQuoted(text, start);
                var next = SkipBlanks(text, end + 1);
                var isWhole = next >= text.Length || text[next] == ';';
                pairs.Add(new ConnectionStringPair(isWhole ? key : "", start + 1, end - start - 1));
                end = end < text.Length ? text.IndexOf(';', end) : -1;
            }
            else
            {
                end = text.IndexOf(';', start);
                var stop = end < 0 ? text.Length : end;
                while (stop > start && char.IsWhiteSpace(text[stop - 1])) stop--;
                pairs.Add(new ConnectionStringPair(key, start, stop - start));
            }

            if (end < 0) break;
            at = end + 1;
        }

        return pairs;
    }

    private static int EndOfQuoted(string text, int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] != text[open]) continue;
            if (i + 1 < text.Length && text[i + 1] == text[open]) i++;
            else return i;
        }

        return text.Length;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    private static string Squeeze(string text, int start, int end)
    {
        var semicolon = text.LastIndexOf(';', end - 1, end - start);
        if (semicolon >= 0) start = semicolon + 1;
        return string.Concat(text.Substring(start, end - start).Where(c => !char.IsWhiteSpace(c)));
    }
}
