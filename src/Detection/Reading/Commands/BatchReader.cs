namespace SecretGuard.Detection.Reading.Commands;

/// <summary>Reads scripts of cmd.exe: <c>set NAME=value</c>, <c>set "NAME=value"</c>, and the options of commands.</summary>
internal sealed class BatchReader : Reader
{
    public override void Read(ReadOnlySpan<char> text, CandidateSink sink)
    {
        var command = new CommandLine(sink);
        var word = new DecodedText();
        for (var at = 0; at < text.Length;)
        {
            var end = Lines.End(text, at);
            var first = StartOfCommand(text, at, end);
            if (!ReadSet(text, first, end, sink)) ReadWords(text, first, end, command, word);
            if (end == at || text[end - 1] != '^') command.End();
            at = Lines.Next(text, end);
        }
    }

    // What is commented out was a command once.
    private static int StartOfCommand(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t' or '@' or ':') at++;
        var isRemark = text.Slice(at, end - at).StartsWith("rem ".AsSpan(), StringComparison.OrdinalIgnoreCase);
        return isRemark ? Lines.SkipBlanks(text, at + 4, end) : at;
    }

    // The value goes to the end of the line, blanks and all, or to the closing quote.
    private static bool ReadSet(ReadOnlySpan<char> text, int at, int end, CandidateSink sink)
    {
        if (!text.Slice(at, end - at).StartsWith("set ".AsSpan(), StringComparison.OrdinalIgnoreCase)) return false;
        var name = Lines.SkipBlanks(text, at + 4, end);
        while (name < end && text[name] == '/') name = Math.Min(end, name + 3);
        var isQuoted = name < end && text[name] == '"';
        if (isQuoted) name++;
        var rest = text.Slice(name, end - name);
        var equals = rest.IndexOf('=');
        if (equals <= 0) return false;
        var value = rest.Slice(equals + 1);
        var stop = isQuoted ? value.LastIndexOf('"') : value.IndexOfAny('&', '|');
        if (stop >= 0) value = value.Slice(0, stop);
        value = value.TrimEnd();
        var start = name + equals + 1;
        if (!isQuoted && value.Length > 1 && value[0] == '"' && value[value.Length - 1] == '"')
        {
            value = value.Slice(1, value.Length - 2);
            start++;
        }

        sink.Add(new Candidate(rest.Slice(0, equals).Trim(), value, start));
        return true;
    }

    private static void ReadWords(ReadOnlySpan<char> text, int at, int end, CommandLine command, DecodedText word)
    {
        var isQuoted = false;
        word.Clear();
        for (; at < end; at++)
        {
            if (text[at] == '"') isQuoted = !isQuoted;
            else if (text[at] == '^' && !isQuoted && at + 1 < end) word.Add(text[at + 1], at, ++at + 1);
            else if (isQuoted || text[at] is not (' ' or '\t' or '&' or '|' or '(' or ')' or '^')) word.Add(text[at], at, at + 1);
            else
            {
                command.Add(word);
                word.Clear();
                if (text[at] is '&' or '|' or '(' or ')') command.End();
            }
        }

        command.Add(word);
        word.Clear();
    }
}
