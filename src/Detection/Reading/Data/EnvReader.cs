using SecretGuard.Detection.Json;

namespace SecretGuard.Detection.Reading.Data;

/// <summary>
/// Reads <c>.env</c> files in the dialects of Docker, Compose, shells and libraries: quotes, several lines in quotes, <c>export</c>,
/// comments, <c>NAME: value</c>.
/// </summary>
internal sealed class EnvReader : Reader
{
    private static readonly string[] Prefixes = ["export ", "set ", "setenv "];

    public override void Read(ReadOnlySpan<char> text, CandidateSink sink)
    {
        var decoded = new DecodedText();
        var group = sink.NewGroup();
        for (var at = 0; at < text.Length;)
        {
            var end = Lines.End(text, at);
            var next = Lines.Next(text, end);
            var name = StartOfName(text, at, end);
            var length = NameLength(text.Slice(name, end - name));
            var separator = Lines.SkipBlanks(text, name + length, end);
            if (length > 0 && separator < end && text[separator] is '=' or ':')
            {
                var value = Lines.SkipBlanks(text, separator + 1, end);
                next = Math.Max(next, ReadValue(text, text.Slice(name, length), value, end, decoded, sink, group));
            }

            at = next;
        }
    }

    // What is commented out was a line once.
    private static int StartOfName(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t' or '#' or '\ufeff') at++;
        foreach (var prefix in Prefixes)
        {
            if (text.Slice(at, end - at).StartsWith(prefix.AsSpan(), StringComparison.Ordinal))
                return Lines.SkipBlanks(text, at + prefix.Length, end);
        }

        return at;
    }

    private static int NameLength(ReadOnlySpan<char> line)
    {
        var length = 0;
        while (length < line.Length && PairNames.IsNameCharacter(line[length]) && !line.Slice(length).StartsWith(": ".AsSpan())) length++;
        return length;
    }

    // Returns where to go on.
    private static int ReadValue(
        ReadOnlySpan<char> text, ReadOnlySpan<char> name, int start, int end, DecodedText decoded, CandidateSink sink, int group)
    {
        if (start == end) return end;
        var quote = text[start];
        if (quote is not ('"' or '\'' or '`'))
        {
            var stop = Lines.EndOfPlain(text, start, end);
            sink.Add(new Candidate(name, text.Slice(start, stop - start), start, group: group));
            return end;
        }

        var close = Quotes.Closing(text, start, text.Length, quote == '"');
        if (close < 0) close = end;
        decoded.Clear();
        if (quote != '"' || text.Slice(start, close - start).IndexOf('\\') < 0)
        {
            sink.Add(new Candidate(name, text.Slice(start + 1, close - start - 1), start + 1, group: group));
        }
        else
        {
            JsonString.Decode(text, start + 1, close - start - 1, decoded);
            sink.Add(new Candidate(name, decoded, group: group));
        }

        return Lines.Next(text, Lines.End(text, close));
    }
}
