using SecretGuard.Detection.Json;

namespace SecretGuard.Detection.Reading.Data;

/// <summary>One pass over YAML.</summary>
internal ref struct YamlScan
{
    private readonly ReadOnlySpan<char> text;
    private readonly CandidateSink sink;
    private readonly YamlStack stack;
    private readonly YamlValues values;
    private readonly DecodedText decoded = new();
    private int at;

    public YamlScan(ReadOnlySpan<char> text, CandidateSink sink)
    {
        this.text = text;
        this.sink = sink;
        stack = new YamlStack(sink);
        values = new YamlValues(stack, sink);
    }

    public void Run()
    {
        StartDocument();
        while (at < text.Length) ReadLine();
    }

    private readonly void StartDocument()
    {
        stack.LeaveTo(-1, isItem: false);
        var rest = text.Slice(at);
        var next = rest.IndexOf("\n---".AsSpan(), StringComparison.Ordinal);
        var document = next < 0 ? rest : rest.Slice(0, next);
        values.StartDocument(document);
    }

    private void ReadLine()
    {
        var start = at;
        var end = Lines.End(text, at);
        var first = Lines.SkipBlanks(text, start, end);
        at = Lines.Next(text, end);
        if (first == end) return;
        if (text[first] == '#') ReadComment(first, end);
        else if (first == start && text.Slice(first, end - first).StartsWith("---".AsSpan(), StringComparison.Ordinal)) StartDocument();
        else ReadEntry(start, first, end);
    }

    // What is commented out was a line once.
    private readonly void ReadComment(int start, int end)
    {
        while (start < end && text[start] is '#' or ' ' or '\t' or '-') start++;
        var comment = text.Slice(start, end - start);
        if (comment.IndexOfAny('=', ':') > 0) sink.Read(TextKind.Ini, comment, start);
    }

    private void ReadEntry(int lineStart, int first, int end)
    {
        while (text[first] == '-' && (first + 1 == end || text[first + 1] is ' ' or '\t'))
        {
            stack.LeaveTo(first - lineStart, isItem: true);
            stack.Enter(text, first - lineStart, isItem: true, 0, 0);
            first = Lines.SkipBlanks(text, first + 1, end);
            if (first == end) return;
        }

        first = YamlSyntax.SkipProperties(text, first, end);
        var colon = YamlSyntax.ColonAfterKey(text, first, end, out var nameStart, out var nameLength);
        if (colon >= 0)
        {
            stack.LeaveTo(first - lineStart, isItem: false);
            stack.Enter(text, first - lineStart, isItem: false, nameStart, nameLength);
            first = YamlSyntax.SkipProperties(text, Lines.SkipBlanks(text, colon + 1, end), end);
        }

        if (first < end && text[first] != '#') ReadValue(first, end);
    }

    private void ReadValue(int first, int end)
    {
        switch (text[first])
        {
            case '|' or '>' when YamlSyntax.IsBlockHeader(text, first + 1, end):
                ReadBlock(isFolded: text[first] == '>');
                break;
            case '"' or '\'':
                ReadQuoted(first, end);
                break;
            case '{' or '[':
                ReadFlow(first, end);
                break;
            case '*':
                break;
            default:
                var stop = Lines.EndOfPlain(text, first, end);
                values.Add(text, first, stop - first);
                break;
        }
    }

    private void ReadBlock(bool isFolded)
    {
        decoded.Clear();
        var margin = -1;
        while (at < text.Length)
        {
            var end = Lines.End(text, at);
            var indent = YamlSyntax.Indent(text, at, end);
            if (indent <= stack.Top.Column) break;
            if (margin < 0 && indent != int.MaxValue) margin = indent;
            var start = Math.Min(end, at + Math.Max(0, margin));
            decoded.Add(text.Slice(start, end - start), start);
            var next = Lines.Next(text, end);
            if (next > end) decoded.Add(isFolded && indent != int.MaxValue ? ' ' : '\n', end, next);
            at = next;
        }

        values.Add(text, decoded);
    }

    // A text in quotes may go on for as long as the lines are indented deeper than its key.
    private void ReadQuoted(int open, int end)
    {
        var stop = end;
        var isDouble = text[open] == '"';
        for (var i = open + 1; ; i++)
        {
            if (i >= stop)
            {
                var next = Lines.Next(text, stop);
                if (next >= text.Length || YamlSyntax.Indent(text, next, Lines.End(text, next)) <= stack.Top.Column) break;
                stop = Lines.End(text, next);
            }

            if (i < stop && isDouble && text[i] == '\\') i++;
            else if (i < stop && text[i] == text[open] && !isDouble && i + 1 < stop && text[i + 1] == '\'') i++;
            else if (i < stop && text[i] == text[open])
            {
                at = Math.Max(at, Lines.Next(text, stop));
                HandQuoted(open + 1, i, isDouble);
                return;
            }
        }

        HandQuoted(open + 1, end, isDouble);
    }

    private void HandQuoted(int start, int end, bool isDouble)
    {
        if (text.Slice(start, end - start).IndexOfAny('\n', isDouble ? '\\' : '\'') < 0)
        {
            values.Add(text, start, end - start);
            return;
        }

        decoded.Clear();
        for (var from = start; from <= end;)
        {
            var stop = Math.Min(end, Lines.End(text, from));
            if (from > start)
            {
                from = Lines.SkipBlanks(text, from, stop);
                decoded.Add(' ', from, from);
            }

            if (isDouble) JsonString.Decode(text, from, stop - from, decoded);
            else Quotes.AddDoubled(text, from, stop, '\'', decoded);
            if (stop >= end) break;
            from = Lines.Next(text, stop);
        }

        values.Add(text, decoded);
    }

    private void ReadFlow(int first, int end)
    {
        var stop = end;
        for (var open = Quotes.Balance(text.Slice(first, end - first)); open > 0;)
        {
            var next = Lines.Next(text, stop);
            if (next >= text.Length) break;
            var nextEnd = Lines.End(text, next);
            var mark = Lines.SkipBlanks(text, next, nextEnd);
            if (mark < nextEnd && mark - next <= stack.Top.Column && text[mark] is not ('}' or ']')) break;
            open += Quotes.Balance(text.Slice(next, nextEnd - next));
            stop = nextEnd;
        }

        var flow = new JsonScan(text, sink, stack.Path);
        flow.Run(first, stop);
        at = Math.Max(at, Lines.Next(text, stop));
    }
}
