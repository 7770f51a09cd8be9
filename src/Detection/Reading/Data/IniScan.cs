using SecretGuard.Detection.Json;

namespace SecretGuard.Detection.Reading.Data;

/// <summary>One pass over lines of names and values.</summary>
internal ref struct IniScan
{
    private readonly ReadOnlySpan<char> text;
    private readonly CandidateSink sink;
    private readonly KeyPath path = new();
    private readonly DecodedText decoded = new();
    private int group;
    private int at;

    public IniScan(ReadOnlySpan<char> text, CandidateSink sink)
    {
        this.text = text;
        this.sink = sink;
        group = sink.NewGroup();
    }

    public void Run()
    {
        while (at < text.Length) ReadLine();
    }

    private void ReadLine()
    {
        var end = Lines.End(text, at);
        var start = at;
        at = Lines.Next(text, end);

        // What is commented out was a line once.
        while (start < end && text[start] is ' ' or '\t' or '#' or ';' or '!' or '\ufeff') start++;
        if (start == end) return;
        if (text[start] == '[' && text.Slice(start, end - start).IndexOf(']') > 0) ReadSection(start, end);
        else if (CredentialLines.Read(text, start, end, sink, group)) return;
        else if (Separator(start, end) is var separator && separator >= 0) ReadMember(start, separator, end);
    }

    // [section], [section "name"], [[table]]
    private void ReadSection(int start, int end)
    {
        var name = text.Slice(start, end - start);
        name = name.Slice(0, name.IndexOf(']')).Trim("[ \t".AsSpan());
        path.LeaveTo(0);
        path.Enter(name);
        group = sink.NewGroup();
    }

    // The first '=', or a colon that a blank follows; any colon where there is neither.
    private readonly int Separator(int start, int end)
    {
        var colon = -1;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '=') return i;
            if (text[i] == ':' && i > start && (i + 1 == end || text[i + 1] is ' ' or '\t')) return i;
            if (text[i] == ':' && colon < 0) colon = i;
            if (text[i] is '"' or '\'' && i > start) break;
        }

        return colon > start && colon + 1 < end && text[colon + 1] != '/' ? colon : -1;
    }

    private void ReadMember(int start, int separator, int end)
    {
        var name = text.Slice(start, separator - start).Trim().Trim("\"'".AsSpan());
        var first = Lines.SkipBlanks(text, separator + 1, end);
        if (name.IsEmpty || first == end) return;
        var depth = path.Depth;
        path.Enter(name);
        if (CredentialLines.IsEnvironment(name)) sink.Read(TextKind.Shell, text.Slice(first, end - first), first);
        else if (CredentialLines.IsHeader(name)) Headers.AddLine(sink, text.Slice(first, end - first), first, group);
        else ReadValue(first, end);
        path.LeaveTo(depth);
    }

    private void ReadValue(int first, int end)
    {
        switch (text[first])
        {
            case '"' or '\'':
                ReadQuoted(first, end);
                break;
            case '[' or '{':
                ReadFlow(first, end);
                break;
            default:
                ReadPlain(first, end);
                break;
        }
    }

    private void ReadQuoted(int open, int end)
    {
        var quote = text[open];
        var triple = quote == '"' ? "\"\"\"" : "'''";
        if (text.Slice(open).StartsWith(triple.AsSpan()))
        {
            var start = open + 3;
            var length = text.Slice(start).IndexOf(triple.AsSpan());
            if (length < 0) length = text.Length - start;
            Hand(start, length, hasEscapes: quote == '"');
            at = Math.Max(at, Lines.Next(text, Lines.End(text, start + length)));
            return;
        }

        var close = Quotes.Closing(text, open, end, quote == '"');
        if (close < 0) ReadPlain(open, end);
        else Hand(open + 1, close - open - 1, hasEscapes: quote == '"');
    }

    private readonly void Hand(int start, int length, bool hasEscapes)
    {
        if (!hasEscapes || text.Slice(start, length).IndexOf('\\') < 0)
        {
            Values.Add(sink, path, text.Slice(start, length), start, group);
            return;
        }

        decoded.Clear();
        JsonString.Decode(text, start, length, decoded);
        Values.Add(sink, path, decoded, group);
    }

    // A TOML array or inline table, which may go on over lines.
    private void ReadFlow(int first, int end)
    {
        var stop = end;
        for (var open = Quotes.Balance(text.Slice(first, end - first)); open > 0 && stop < text.Length;)
        {
            var next = Lines.Next(text, stop);
            stop = Lines.End(text, next);
            open += Quotes.Balance(text.Slice(next, stop - next));
        }

        var flow = new JsonScan(text, sink, path);
        flow.Run(first, stop);
        at = Math.Max(at, Lines.Next(text, stop));
    }

    // To the end of the line, or of the lines that backslashes join.
    private void ReadPlain(int first, int end)
    {
        var stop = Lines.EndOfPlain(text, first, end);
        var comment = text.Slice(first, stop - first).IndexOf(" ;".AsSpan());
        if (comment >= 0) stop = first + comment;
        if (text[end - 1] != '\\' || at >= text.Length)
        {
            Values.Add(sink, path, text.Slice(first, stop - first), first, group);
            return;
        }

        decoded.Clear();
        decoded.Add(text.Slice(first, end - 1 - first), first);
        for (var isMore = true; isMore && at < text.Length;)
        {
            end = Lines.End(text, at);
            first = Lines.SkipBlanks(text, at, end);
            isMore = end > first && text[end - 1] == '\\';
            decoded.Add(text.Slice(first, (isMore ? end - 1 : end) - first), first);
            at = Lines.Next(text, end);
        }

        Values.Add(sink, path, decoded, group);
    }
}
