namespace SecretGuard.Detection.Reading.Markup;

/// <summary>Reads pages: attributes, scripts, comments and text.</summary>
internal sealed class HtmlReader : Reader
{
    public override void Read(ReadOnlySpan<char> text, CandidateSink sink)
    {
        var done = 0;
        for (var at = text.IndexOf('<'); at >= 0; at = Next(text, at))
        {
            var end = ReadTag(text, at, sink);
            if (end > at)
            {
                ReadText(text, done, at, sink);
                done = end;
            }

            at = Math.Max(end, at + 1);
        }

        ReadText(text, done, text.Length, sink);
    }

    /// <summary>Reads the tag, the comment or the script at a place and returns its end; the place itself where there is none.</summary>
    public static int ReadTag(ReadOnlySpan<char> text, int at, CandidateSink sink)
    {
        if (text.Slice(at).StartsWith("<!--".AsSpan()))
        {
            var length = text.Slice(at).IndexOf("-->".AsSpan());
            var end = length < 0 ? text.Length : at + length + 3;
            sink.Read(TextKind.Text, text.Slice(at, end - at), at);
            return end;
        }

        if (at + 1 >= text.Length || !char.IsLetter(text[at + 1])) return at;
        var tag = new Tag(text, at);
        tag.Read(sink);
        if (!tag.Name.Equals("script".AsSpan(), StringComparison.OrdinalIgnoreCase)) return tag.End;
        var script = text.Slice(tag.End).IndexOf("</script".AsSpan(), StringComparison.OrdinalIgnoreCase);
        var close = script < 0 ? text.Length : tag.End + script;
        var kind = tag.IsJson ? TextKind.Json : TextKind.Script;
        if (close > tag.End) sink.Read(kind, text.Slice(tag.End, close - tag.End), tag.End);
        return close;
    }

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        var length = text.Slice(from).IndexOf('<');
        return length < 0 ? -1 : from + length;
    }

    private static void ReadText(ReadOnlySpan<char> text, int from, int to, CandidateSink sink)
    {
        var part = text.Slice(from, to - from);
        if (part.IndexOfAny('=', ':') >= 0) sink.Read(TextKind.Text, part, from);
    }
}
