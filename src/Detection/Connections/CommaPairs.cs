namespace SecretGuard.Detection.Connections;

/// <summary>
/// The pairs of StackExchange.Redis: hosts, then options, all with commas between: <c>cache:6380,password=…,ssl=True</c>. Values have no
/// quotes and run to the next comma.
/// </summary>
internal ref struct CommaPairs(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int at;
    private bool isFirst = true;

    public ConnectionPair Current { get; private set; }

    public readonly CommaPairs GetEnumerator() => this;

    public bool MoveNext()
    {
        while (at < text.Length)
        {
            var start = at;
            var length = text.Slice(start).IndexOfAny(",;\r\n\"".AsSpan());
            var end = length < 0 ? text.Length : start + length;
            var hasNext = end < text.Length && text[end] == ',';
            at = end + 1;
            var first = isFirst;
            isFirst = !hasNext;
            if (Read(start, end, first, hasNext)) return true;
        }

        return false;
    }

    private bool Read(int start, int end, bool first, bool hasNext)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        var part = text.Slice(start, end - start).TrimEnd();
        var equals = part.IndexOf('=');
        var key = equals > 0 ? ConnectionKeys.Of(part.Slice(0, equals)) : ConnectionKey.Unknown;
        if (!first && key != ConnectionKey.Unknown)
        {
            Current = new ConnectionPair(key, (start, equals), start + equals + 1, part.Length - equals - 1, '\0', false, hasNext);
            return true;
        }

        // The first may stand behind a name: `Cache__Connection=cache:6380`.
        var host = part.LastIndexOfAny('=', ' ') + 1;
        if (first && IsHost(part.Slice(host)))
        {
            Current = new ConnectionPair(ConnectionKey.Server, (start, 0), start + host, part.Length - host, '\0', true, hasNext);
            return true;
        }

        isFirst |= equals < 0 && !IsHost(part);
        return false;
    }

    private static bool IsHost(ReadOnlySpan<char> part)
    {
        if (part.Length is < 2 or > 253) return false;
        foreach (var c in part)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '-' or '_' or ':' or '[' or ']' or '{' or '}' or '$')) return false;
        }

        return part.IndexOfAny(':', '.') > 0 || part.SequenceEqual("localhost".AsSpan());
    }
}
