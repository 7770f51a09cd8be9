namespace SecretGuard.Detection.Reading.Data;

/// <summary>
/// One pass over XML, with a stack of its own. Comments are read as the XML that they were before somebody commented them out.
/// </summary>
internal ref struct XmlScan
{
    private const string CDataOpen = "<![CDATA[";

    // How far up an end tag looks for its start tag: a text of nothing but wrong end tags must not search its whole stack each time.
    private const int WrongEnds = 8;

    private readonly ReadOnlySpan<char> text;
    private readonly CandidateSink sink;
    private readonly DecodedText decoded = new();
    private readonly XmlOpenElements open;
    private bool inComment;
    private int floor;
    private int at;

    public XmlScan(ReadOnlySpan<char> text, CandidateSink sink)
    {
        this.text = text;
        this.sink = sink;
        open = new XmlOpenElements(sink);
    }

    public void Run() => Content(text.Length);

    private void Content(int stop)
    {
        while (at < stop)
        {
            if (text[at] != '<' || IsAt(CDataOpen)) ReadText(stop);
            else if (IsAt("<!--")) ReadComment(stop);
            else if (IsAt("</")) ReadEnd(stop);
            else if (at + 1 < stop && (char.IsLetter(text[at + 1]) || text[at + 1] == '_')) ReadStart(stop);
            else Skip(stop);
        }
    }

    private readonly bool IsAt(string mark) => text.Slice(at).StartsWith(mark.AsSpan(), StringComparison.Ordinal);

    private readonly int Find(string mark, int from, int stop)
    {
        var found = text.Slice(from, stop - from).IndexOf(mark.AsSpan(), StringComparison.Ordinal);
        return found < 0 ? stop : from + found;
    }

    // A processing instruction, a document type, a lone bracket: what they hold is read as text.
    private void Skip(int stop)
    {
        var start = at + 1;
        var length = text.Slice(start, stop - start).IndexOfAny('<', '>');
        at = length < 0 ? stop : start + length;
        sink.Read(TextKind.Text, text.Slice(start, at - start), start);
        if (at < stop && text[at] == '>') at++;
    }

    private void ReadComment(int stop)
    {
        at += 4;
        if (inComment) return;
        var (outerFloor, depth) = (floor, open.Depth);
        var end = Find("-->", at, stop);
        (inComment, floor) = (true, depth);
        Content(end);
        open.CloseTo(depth);
        (inComment, floor) = (false, outerFloor);
        at = Math.Min(stop, end + 3);
    }

    private void ReadEnd(int stop)
    {
        var start = at + 2;
        at = Math.Min(start, stop);
        ReadName(stop);
        var name = text.Slice(start, Math.Max(0, at - start));
        for (var depth = open.Depth; depth > floor && depth > open.Depth - WrongEnds; depth--)
        {
            if (!open.NameAt(text, depth).SequenceEqual(name)) continue;
            open.CloseTo(depth - 1);
            break;
        }

        var close = text.Slice(at, stop - at).IndexOfAny('<', '>');
        at = close < 0 ? stop : at + close;
        if (at < stop && text[at] == '>') at++;
    }

    private void ReadStart(int stop)
    {
        var name = ++at;
        ReadName(stop);
        var length = at - name;
        open.Attributes.Truncate(0);
        while (at < stop && text[at] is not ('<' or '>')) ReadAttribute(stop);
        var isEmpty = at < stop && text[at] == '>' && text[at - 1] == '/';
        if (at < stop && text[at] == '>') at++;
        open.Start(text, name, length);
        if (isEmpty) open.CloseTo(open.Depth - 1);
    }

    private void ReadAttribute(int stop)
    {
        var name = at;
        ReadName(stop);
        var length = at - name;
        if (length == 0)
        {
            at++;
            return;
        }

        SkipBlanks(stop);
        if (at >= stop || text[at] != '=') return;
        at++;
        SkipBlanks(stop);
        if (at >= stop) return;
        var quote = text[at];
        var rest = quote is '"' or '\'' ? text.Slice(++at, stop - at) : text.Slice(at, stop - at);
        var size = quote is '"' or '\'' ? rest.IndexOfAny(quote, '<') : rest.IndexOfAny(" \t\r\n<>".AsSpan());
        if (size < 0) size = rest.Length;
        open.Attributes.Add(new XmlAttribute(name, length, at, size));
        at += size;
        if (at < stop && text[at] == quote && quote != '<') at++;
    }

    private void ReadName(int stop)
    {
        while (at < stop && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '.' or ':')) at++;
    }

    private void SkipBlanks(int stop)
    {
        while (at < stop && char.IsWhiteSpace(text[at])) at++;
    }

    private void ReadText(int stop)
    {
        var start = at;
        var end = Find("<", at, stop);
        var isPlain = end > at && text.Slice(at, end - at).IndexOf('&') < 0;
        at = end;
        if (isPlain && (at >= stop || !IsAt(CDataOpen)))
        {
            HandPlain(start, end);
            return;
        }

        decoded.Clear();
        XmlEntities.Decode(text, start, end - start, decoded);
        while (at < stop && (text[at] != '<' || IsAt(CDataOpen)))
        {
            var isData = text[at] == '<';
            start = Math.Min(stop, isData ? at + CDataOpen.Length : at);
            end = Find(isData ? "]]>" : "<", start, stop);
            if (isData) decoded.Add(text.Slice(start, end - start), start);
            else XmlEntities.Decode(text, start, end - start, decoded);
            at = isData ? Math.Min(stop, end + 3) : end;
        }

        if (open.Depth > floor) open.Text(decoded);
        else sink.Read(TextKind.Text, decoded);
    }

    private readonly void HandPlain(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (start == end) return;
        if (open.Depth > floor) open.Text(text, start, end - start);
        else if (inComment || open.Depth == 0) sink.Read(TextKind.Text, text.Slice(start, end - start), start);
    }
}
