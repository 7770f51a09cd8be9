using SecretGuard.Detection.Json;

namespace SecretGuard.Detection.Reading.Data;

/// <summary>
/// One pass over HCL or bicep: <c>name = "…"</c>, <c>name: '…'</c>, <c>param name type = '…'</c>, and blocks with their labels.
/// </summary>
internal ref struct HclScan
{
    private const string Triple = "'''";

    private readonly ReadOnlySpan<char> text;
    private readonly CandidateSink sink;
    private readonly KeyPath path = new();
    private readonly DecodedText decoded = new();
    private readonly List<(int Start, int Length)> words = [];
    private JsonFrame[] frames = new JsonFrame[16];
    private int depth;
    private bool isAssigned;
    private int at;

    public HclScan(ReadOnlySpan<char> text, CandidateSink sink)
    {
        this.text = text;
        this.sink = sink;
        frames[0] = new JsonFrame(isObject: true, 0, sink.NewGroup());
    }

    public void Run()
    {
        while (at < text.Length) Step();
    }

    private void Step()
    {
        switch (text[at])
        {
            case '{' or '[' or '(':
                Open();
                break;
            case '}' or ']' or ')':
                Close();
                break;
            case '\n' or ',' or ';':
                EndMember();
                at++;
                break;
            case '=' or ':':
                Assign();
                break;
            case '#':
            case '/' when at + 1 < text.Length && text[at + 1] is '/' or '*':
                ReadComment();
                break;
            case '<' when at + 1 < text.Length && text[at + 1] == '<':
                ReadHere();
                break;
            case '"' or '\'':
                ReadString();
                break;
            default:
                ReadWord();
                break;
        }
    }

    private void ReadWord()
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '.')) at++;
        if (at == start) at++;
        else if (!isAssigned) words.Add((start, at - start));
    }

    // Words before a brace are a block's type and labels; behind an equals sign they were the name already.
    private void Open()
    {
        if (++depth == frames.Length) Array.Resize(ref frames, depth * 2);
        var before = path.Depth;
        foreach (var (start, length) in words) path.Enter(text.Slice(start, length));
        EndMember();
        frames[depth] = new JsonFrame(text[at] == '{', before, text[at] == '{' ? sink.NewGroup() : frames[depth - 1].Group);
        at++;
    }

    private void Close()
    {
        at++;
        if (depth > 0) path.LeaveTo(frames[depth--].PathDepth);
        EndMember();
    }

    private void EndMember()
    {
        words.Clear();
        isAssigned = false;
    }

    // Of `param name type = …` the second word is the name, of everything else the first.
    private void Assign()
    {
        at++;
        if (isAssigned || words.Count == 0) return;
        var (start, length) = words.Count > 1 ? words[1] : words[0];
        words.Clear();
        words.Add((start, length));
        isAssigned = true;
    }

    private void ReadComment()
    {
        var isBlock = text[at] == '/' && text[at + 1] == '*';
        var rest = text.Slice(at);
        var length = isBlock ? rest.IndexOf("*/".AsSpan()) + 2 : Lines.End(text, at) - at;
        if (length < 2 && isBlock) length = rest.Length;
        sink.Read(TextKind.Text, rest.Slice(0, length), at);
        at += length;
    }

    // <<EOT, <<-EOT, to the line with the mark or to the end.
    private void ReadHere()
    {
        at += 2;
        if (at < text.Length && text[at] == '-') at++;
        var start = at;
        at = Lines.End(text, at);
        var mark = text.Slice(start, at - start).Trim();
        at = Lines.Next(text, at);
        start = at;
        var end = at;
        while (at < text.Length)
        {
            end = at;
            var lineEnd = Lines.End(text, at);
            at = Lines.Next(text, lineEnd);
            if (text.Slice(end, lineEnd - end).Trim().SequenceEqual(mark)) break;
            end = at;
        }

        sink.Read(Values.OfContent(text.Slice(start, end - start)), text.Slice(start, end - start), start);
        Hand(start, end);
        EndMember();
    }

    private void ReadString()
    {
        var quote = text[at];
        if (text.Slice(at).StartsWith(Triple.AsSpan()))
        {
            var first = at + Triple.Length;
            var length = text.Slice(first).IndexOf(Triple.AsSpan());
            var last = length < 0 ? text.Length : first + length;
            at = Math.Min(text.Length, last + Triple.Length);
            Hand(first, last);
            return;
        }

        var start = ++at;
        var end = EndOfString(quote);
        at = Math.Min(text.Length, end < text.Length && text[end] == quote ? end + 1 : end);
        if (!isAssigned && words.Count > 0) words.Add((start, end - start));
        else if (!isAssigned || words.Count != 1 || !HandPair(start, end)) Hand(start, end);
    }

    // name: 'ApiKey' and value: '…', in either order.
    private bool HandPair(int start, int end)
    {
        ref var frame = ref frames[depth];
        var member = text.Slice(words[0].Start, words[0].Length);
        if (PairNames.IsName(member))
        {
            (frame.PairNameStart, frame.PairNameLength) = (start, end - start);
            if (frame.PairValueStart < 0) return false;
            HandAs(start, end - start, frame.PairValueStart, frame.PairValueStart + frame.PairValueLength);
            return false;
        }

        if (!PairNames.IsValue(member)) return false;
        (frame.PairValueStart, frame.PairValueLength) = (start, end - start);
        if (frame.PairNameStart < 0) return false;
        HandAs(frame.PairNameStart, frame.PairNameLength, start, end);
        return true;
    }

    private readonly void HandAs(int name, int nameLength, int start, int end)
    {
        var word = words[0];
        words[0] = (name, nameLength);
        Hand(start, end);
        words[0] = word;
    }

    // In ${…} stand quotes of their own. A string without an end is taken to end with its line.
    private readonly int EndOfString(char quote)
    {
        var holes = 0;
        var i = at;
        for (; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '$' && i + 1 < text.Length && text[i + 1] == '{') holes++;
            else if (text[i] == '}' && holes > 0) holes--;
            else if (text[i] == quote && holes == 0) break;
        }

        return Math.Min(i, text.Length);
    }

    private readonly void Hand(int start, int end)
    {
        var before = path.Depth;
        foreach (var (nameStart, nameLength) in words) path.Enter(text.Slice(nameStart, nameLength));
        var value = text.Slice(start, end - start);
        if (value.IndexOf('\\') < 0) Values.Add(sink, path, value, start, frames[depth].Group);
        else
        {
            decoded.Clear();
            JsonString.Decode(text, start, end - start, decoded);
            Values.Add(sink, path, decoded, frames[depth].Group);
        }

        path.LeaveTo(before);
    }
}
