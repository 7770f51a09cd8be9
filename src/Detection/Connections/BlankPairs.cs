namespace SecretGuard.Detection.Connections;

/// <summary>
/// The pairs of PostgreSQL's libpq: blanks between pairs, blanks allowed around the equals sign, single quotes around values, a backslash
/// before a quote inside: <c>host=db user=app password='…'</c>.
/// </summary>
internal ref struct BlankPairs(ReadOnlySpan<char> text)
{
    private static readonly HashSet<string> Keys =
    [
        "host", "hostaddr", "port", "dbname", "user", "password", "passfile", "connect_timeout", "sslmode", "sslcert", "sslkey",
        "sslpassword", "sslrootcert", "application_name", "options", "target_session_attrs", "client_encoding", "service",
        "channel_binding", "keepalives", "gssencmode", "krbsrvname",
    ];

    private readonly ReadOnlySpan<char> text = text;
    private int at;
    private bool isFirst = true;

    public ConnectionPair Current { get; private set; }

    public readonly BlankPairs GetEnumerator() => this;

    public bool MoveNext()
    {
        for (SkipBlanks(); at < text.Length; SkipBlanks())
        {
            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || text[at] == '_')) at++;
            var name = text.Slice(start, at - start);
            SkipBlanks();
            if (name.Length is 0 or > 24 || at == text.Length || text[at] != '=' || !Keys.Contains(name.ToString()))
            {
                isFirst = true;
                if (name.Length == 0) SkipWord();
                continue;
            }

            at++;
            SkipBlanks();
            Read(name, start);
            return true;
        }

        return false;
    }

    private void Read(ReadOnlySpan<char> name, int start)
    {
        var quoted = at < text.Length && text[at] == '\'' ? EndOfQuoted(at) : -1;
        var value = at;
        if (quoted >= 0) at = quoted + 1;
        else SkipWord();
        var (from, end) = quoted >= 0 ? (value + 1, quoted) : (value, at);
        var key = ConnectionKeys.Of(name);
        Current = new ConnectionPair(key, (start, name.Length), from, end - from, quoted >= 0 ? '\'' : '\0', isFirst, at < text.Length);
        isFirst = false;
    }

    private readonly int EndOfQuoted(int open)
    {
        for (var i = open + 1; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '\'') return i;
        }

        return -1;
    }

    private void SkipWord()
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
    }

    private void SkipBlanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
    }
}
