using SecretGuard.Detection.Json;

namespace SecretGuard.Detection.Reading.Data;

/// <summary>
/// One pass over JSON, or over what other formats have of it: YAML's flow style, TOML's arrays and inline tables. It keeps its own stack
/// of what is open, so that no depth of nesting is too much.
/// </summary>
internal ref struct JsonScan
{
    private readonly ReadOnlySpan<char> text;
    private readonly CandidateSink sink;
    private readonly KeyPath path;
    private readonly DecodedText decoded = new();
    private readonly int rootDepth;
    private JsonFrame[] frames = new JsonFrame[16];
    private int depth;
    private int at;
    private int end;

    // The current member's name; -1 where it is yet to come.
    private int nameStart = -1;
    private int nameLength;

    public JsonScan(ReadOnlySpan<char> text, CandidateSink sink, KeyPath path)
    {
        this.text = text;
        this.sink = sink;
        this.path = path;
        rootDepth = path.Depth;
        frames[0] = new JsonFrame(isObject: true, path.Depth, 0);
    }

    /// <summary>Reads a part of the text; the path is as before when it is done.</summary>
    public void Run(int start, int stop)
    {
        at = start;
        end = stop;
        while (at < end) Step();
        while (depth > 0) Close();
        path.LeaveTo(rootDepth);
    }

    private void Step()
    {
        switch (text[at])
        {
            case '{' or '[':
                Open(text[at++] == '{');
                break;
            case '}' or ']':
                at++;
                Close();
                break;
            case ',':
                at++;
                EndMember();
                break;
            case '"' or '\'' or '`':
                ReadString();
                break;
            case '/' when at + 1 < end && text[at + 1] is '/' or '*':
            case '#' when at + 1 < end && text[at + 1] == ' ':
                ReadComment();
                break;
            case ' ' or '\t' or '\r' or '\n' or ':' or '=' or '\ufeff':
                at++;
                break;
            default:
                ReadWord();
                break;
        }
    }

    private void Open(bool isObject)
    {
        nameStart = -1;
        if (++depth == frames.Length) Array.Resize(ref frames, depth * 2);
        frames[depth] = new JsonFrame(isObject, path.Depth, isObject ? sink.NewGroup() : frames[depth - 1].Group);
    }

    private void Close()
    {
        if (depth == 0) return;
        ref var frame = ref frames[depth];
        path.LeaveTo(frame.PathDepth);
        if (frame.PairValueStart >= 0)
        {
            path.Enter("value".AsSpan());
            Hand(frame.PairValueStart, frame.PairValueLength, frame.Group);
        }

        depth--;
        EndMember();
    }

    private void EndMember()
    {
        path.LeaveTo(frames[depth].PathDepth);
        nameStart = -1;
    }

    // To the closing quote; one that is missing is taken to stand at the end of the line.
    private void ReadString()
    {
        var quote = text[at];
        var start = at + 1;
        at = JsonSyntax.EndOfString(text, start, end, quote);
        var stop = at < end && text[at] == '\n' && at > start && text[at - 1] == '\r' ? at - 1 : at;
        if (at < end && text[at] == quote) at++;
        Token(start, stop - start);
    }

    private void ReadWord()
    {
        var start = at;
        at = Math.Max(at + 1, JsonSyntax.EndOfWord(text, at, end, isName: nameStart < 0));
        Token(start, text.Slice(start, at - start).TrimEnd().Length);
    }

    private void Token(int start, int length)
    {
        var next = at;
        while (next < end && text[next] is ' ' or '\t' or '\r' or '\n') next++;
        if (next < end && text[next] is ':' or '=' && nameStart < 0)
        {
            at = next + 1;
            EndMember();
            (nameStart, nameLength) = (start, length);
            EnterName(start, length);
        }
        else
        {
            Value(start, length);
            if (frames[depth].IsObject) EndMember();
        }
    }

    private void Value(int start, int length)
    {
        ref var frame = ref frames[depth];
        var name = nameStart < 0 ? default : text.Slice(nameStart, nameLength);
        if (frame.IsObject && PairNames.IsValue(name))
        {
            if (frame.PairNameStart >= 0) HandPair(frame, start, length);
            else (frame.PairValueStart, frame.PairValueLength) = (start, length);
            return;
        }

        Hand(start, length, frame.Group);
        if (!frame.IsObject || !PairNames.IsName(name)) return;
        (frame.PairNameStart, frame.PairNameLength) = (start, length);
        if (frame.PairValueStart < 0) return;
        HandPair(frame, frame.PairValueStart, frame.PairValueLength);
        frame.PairValueStart = -1;
    }

    private void HandPair(in JsonFrame frame, int start, int length)
    {
        path.LeaveTo(frame.PathDepth);
        EnterName(frame.PairNameStart, frame.PairNameLength);
        Hand(start, length, frame.Group);
    }

    private void EnterName(int start, int length)
    {
        var name = text.Slice(start, length);
        if (name.IndexOf('\\') >= 0)
        {
            decoded.Clear();
            JsonString.Decode(text, start, length, decoded);
            name = decoded.Text;
        }

        path.Enter(name);
    }

    private void Hand(int start, int length, int group)
    {
        if (text.Slice(start, length).IndexOf('\\') < 0)
        {
            if (frames[depth].IsObject) Values.Add(sink, path, text.Slice(start, length), start, group);
            else Values.AddItem(sink, path, text.Slice(start, length), start, group);
            return;
        }

        decoded.Clear();
        JsonString.Decode(text, start, length, decoded);
        Values.Add(sink, path, decoded, group);
    }

    // What is commented out was a member once.
    private void ReadComment()
    {
        var isLine = text[at + 1] != '*';
        var rest = text.Slice(at + 2, end - at - 2);
        var length = isLine ? rest.IndexOf('\n') : rest.IndexOf("*/".AsSpan(), StringComparison.Ordinal);
        if (length < 0) length = rest.Length;
        sink.Read(TextKind.Text, rest.Slice(0, length), at + 2);
        at = Math.Min(end, at + 2 + length + (isLine ? 1 : 2));
    }
}
