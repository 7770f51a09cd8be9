namespace SecretGuard.Detection.Reading.Commands;

/// <summary>Reads Dockerfiles: ENV, ARG and LABEL in both forms; what RUN and its like start is read as a shell reads it.</summary>
internal sealed class DockerfileReader : Reader
{
    private static readonly string[] Settings = ["ENV", "ARG", "LABEL"];
    private static readonly string[] Starts = ["RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK", "SHELL", "ONBUILD"];

    public override void Read(ReadOnlySpan<char> text, CandidateSink sink)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfInstruction(text, at);
            var first = at;
            while (first < end && text[first] is ' ' or '\t' or '#') first++;
            var line = text.Slice(first, end - first);
            var length = line.IndexOfAny(" \t".AsSpan());
            var word = length < 0 ? line : line.Slice(0, length);
            var rest = Lines.SkipBlanks(text, first + word.Length, end);
            if (IsIn(Settings, word)) ReadSetting(text, rest, end, sink);
            else if (IsIn(Starts, word)) sink.Read(TextKind.Shell, text.Slice(rest, end - rest), rest);
            else if (first == at) sink.Read(TextKind.Shell, line, first);
            at = Lines.Next(text, end);
        }
    }

    // Of the lines that backslashes join, also past comments between them; of a here-document to its mark.
    private static int EndOfInstruction(ReadOnlySpan<char> text, int at)
    {
        var end = Lines.End(text, at);
        var isJoined = end > at && text[end - 1] is '\\' or '`';
        while (isJoined && end < text.Length)
        {
            var next = Lines.Next(text, end);
            end = Lines.End(text, next);
            var first = Lines.SkipBlanks(text, next, end);
            isJoined = first == end || text[first] == '#' || text[end - 1] is '\\' or '`';
        }

        return end;
    }

    // ENV NAME=value NAME="value", which a shell's words are too; ENV NAME value.
    private static void ReadSetting(ReadOnlySpan<char> text, int start, int end, CandidateSink sink)
    {
        var line = text.Slice(start, end - start);
        var blank = line.IndexOfAny(" \t".AsSpan());
        var equals = line.IndexOf('=');
        if (equals >= 0 && (blank < 0 || equals < blank))
        {
            sink.Read(TextKind.Shell, line, start);
            return;
        }

        if (blank < 0) return;
        var value = Lines.SkipBlanks(text, start + blank, end);
        sink.Add(new Candidate(line.Slice(0, blank), text.Slice(value, end - value).TrimEnd(), value));
    }

    private static bool IsIn(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var one in words)
        {
            if (word.Equals(one.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
