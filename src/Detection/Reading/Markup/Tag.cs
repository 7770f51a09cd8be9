using SecretGuard.Detection.Reading.Data;

namespace SecretGuard.Detection.Reading.Markup;

/// <summary>An opening tag. The value of a form's field is called as the field is, whichever attribute comes first.</summary>
internal ref struct Tag
{
    private readonly ReadOnlySpan<char> text;
    private readonly int attributes;
    private Range field;
    private Range value;

    public Tag(ReadOnlySpan<char> text, int start)
    {
        this.text = text;
        attributes = start + 1;
        while (attributes < text.Length && IsNamePart(text[attributes])) attributes++;
        Name = text.Slice(start + 1, attributes - start - 1);
        End = attributes;
    }

    public ReadOnlySpan<char> Name { get; }

    /// <summary>Where it ends; known when it has been read.</summary>
    public int End { get; private set; }

    /// <summary>Whether its content is said to be JSON.</summary>
    public bool IsJson { get; private set; }

    /// <summary>Hands over the values of all attributes.</summary>
    public void Read(CandidateSink sink)
    {
        var group = sink.NewGroup();
        var at = attributes;
        while (at < text.Length && text[at] is not ('>' or '<'))
        {
            var start = at;
            while (at < text.Length && IsNamePart(text[at])) at++;
            if (at == start) at++;
            else at = ReadAttribute(start, at, group, sink);
        }

        End = at < text.Length && text[at] == '>' ? at + 1 : at;
        if (value.Length > 0) Add(sink, text.Slice(field.Start, field.Length), value, group);
    }

    private int ReadAttribute(int start, int end, int group, CandidateSink sink)
    {
        var at = SkipBlanks(end);
        if (at >= text.Length || text[at] != '=') return end;
        at = SkipBlanks(at + 1);
        var quote = at < text.Length && text[at] is '"' or '\'' ? text[at] : '\0';
        var from = quote == '\0' ? at : at + 1;
        var to = from;
        while (to < text.Length && (quote == '\0' ? !IsEnd(text[to]) : text[to] != quote)) to++;
        Take(text.Slice(start, end - start), new Range(from, to - from), group, sink);
        return Math.Min(text.Length, quote == '\0' ? to : to + 1);
    }

    private void Take(ReadOnlySpan<char> name, Range found, int group, CandidateSink sink)
    {
        if (Is(name, "name") || (Is(name, "id") && field.Length == 0) || Is(name, "property")) field = found;
        if (Is(name, "type")) IsJson = text.Slice(found.Start, found.Length).IndexOf("json".AsSpan()) >= 0;
        if (Is(name, "value") || Is(name, "content")) value = found;
        else if (found.Length > 0) Add(sink, name, found, group);
    }

    private readonly void Add(CandidateSink sink, ReadOnlySpan<char> name, Range found, int group)
    {
        var written = text.Slice(found.Start, found.Length);
        if (written.IndexOf('&') < 0)
        {
            sink.Add(new Candidate(name, written, found.Start, group: group));
            return;
        }

        var decoded = new DecodedText();
        XmlEntities.Decode(text, found.Start, found.Length, decoded);
        sink.Add(new Candidate(name, decoded, group: group));
    }

    private readonly int SkipBlanks(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    private static bool Is(ReadOnlySpan<char> name, string other) => name.Equals(other.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool IsEnd(char c) => c is '>' or '<' || char.IsWhiteSpace(c);

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or ':' or '.' or '@';

    private readonly struct Range(int start, int length)
    {
        public int Start { get; } = start;

        public int Length { get; } = length;
    }
}
