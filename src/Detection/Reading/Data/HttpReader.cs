namespace SecretGuard.Detection.Reading.Data;

/// <summary>Reads <c>.http</c> files: variables, headers, addresses, bodies in JSON, XML or a form's encoding.</summary>
internal sealed class HttpReader : Reader
{
    public override void Read(ReadOnlySpan<char> text, CandidateSink sink)
    {
        var group = sink.NewGroup();
        for (var at = 0; at < text.Length;)
        {
            var end = Lines.End(text, at);
            var line = text.Slice(at, end - at);
            if (line.StartsWith("###".AsSpan())) group = sink.NewGroup();
            if (line.TrimStart() is { Length: > 0 } content && content[0] is '{' or '[' or '<' && !content.StartsWith("{{".AsSpan()))
            {
                var stop = EndOfBody(text, at);
                sink.Read(content[0] == '<' ? TextKind.Xml : TextKind.Json, text.Slice(at, stop - at), at);
                at = stop;
                continue;
            }

            ReadLine(text, at, end, sink, group);
            at = Lines.Next(text, end);
        }
    }

    // A request ends at the line of three hashes.
    private static int EndOfBody(ReadOnlySpan<char> text, int at)
    {
        var length = text.Slice(at).IndexOf("\n###".AsSpan());
        return length < 0 ? text.Length : at + length + 1;
    }

    private static void ReadLine(ReadOnlySpan<char> text, int start, int end, CandidateSink sink, int group)
    {
        // What is commented out was a line once.
        while (start < end && text[start] is ' ' or '\t' or '#' or '/') start++;
        var line = text.Slice(start, end - start).TrimEnd();
        if (line.IsEmpty) return;
        if (line[0] == '@' && line.IndexOf('=') is var equals && equals > 0)
        {
            var value = line.Slice(equals + 1).TrimStart();
            sink.Add(new Candidate(line.Slice(1, equals - 1).Trim(), value, start + line.Length - value.Length, group: group));
        }
        else if (!Headers.AddLine(sink, line, start, group)) ReadAddressOrForm(line, start, sink, group);
    }

    // POST https://…?name=value, or name=value&name=value.
    private static void ReadAddressOrForm(ReadOnlySpan<char> line, int start, CandidateSink sink, int group)
    {
        var scheme = line.IndexOf("://".AsSpan());
        if (scheme > 0)
        {
            var first = line.Slice(0, scheme).LastIndexOf(' ') + 1;
            var address = line.Slice(first);
            var blank = address.IndexOf(' ');
            sink.Add(new Candidate(default, blank < 0 ? address : address.Slice(0, blank), start + first, group: group));
        }

        for (var at = line.IndexOf('?') + 1; at < line.Length;)
        {
            var pair = line.Slice(at);
            var next = pair.IndexOfAny('&', ' ');
            if (next >= 0) pair = pair.Slice(0, next);
            var equals = pair.IndexOf('=');
            if (equals > 0) sink.Add(new Candidate(pair.Slice(0, equals), pair.Slice(equals + 1), start + at + equals + 1, group: group));
            at += pair.Length + 1;
        }
    }
}
