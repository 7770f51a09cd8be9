namespace SecretGuard.Detection.Json;

/// <summary>
/// Reads JSON (RFC 8259) token by token and keeps every position, which the platform's own readers do not on all frameworks. Comments and
/// trailing commas are allowed, as .NET's configuration allows them. Throws <see cref="JsonSyntaxException"/> at the first fault: it is for
/// our own files and the SDK's; other people's are read by <see cref="Reading.Data.JsonSourceReader"/>, which nothing stops.
/// </summary>
internal sealed class JsonReader(string text)
{
    private const int DeepestNesting = 64;

    // A bit for each open container, the innermost lowest; set for an object.
    private ulong objects;
    private int at = text.Length > 0 && text[0] == '\ufeff' ? 1 : 0;
    private State state = State.Value;

    private enum State
    {
        Value,
        NameOrEnd,
        ValueOrEnd,
        AfterValue,
    }

    public JsonToken Current { get; private set; }

    /// <summary>How many objects and arrays are open.</summary>
    public int Depth { get; private set; }

    private bool InObject => (objects & 1) != 0;

    /// <summary>Goes to the next token; false at the end of the text.</summary>
    public bool Read()
    {
        SkipBlanks();
        if (state == State.AfterValue)
        {
            if (Depth == 0) return at >= text.Length ? false : throw Fault("expected the end of the text");
            if (at < text.Length && text[at] == ',')
            {
                at++;
                SkipBlanks();
            }
            else if (at >= text.Length || text[at] is not ('}' or ']'))
            {
                throw Fault("expected a comma or the end of the " + (InObject ? "object" : "array"));
            }

            state = InObject ? State.NameOrEnd : State.ValueOrEnd;
        }

        if (at >= text.Length) throw Fault("the text ends too early");
        return state == State.NameOrEnd ? ReadNameOrEnd() : ReadValueOrEnd();
    }

    /// <summary>The value of the current name or string, with its escapes resolved.</summary>
    public string GetString() => JsonString.Decode(text, Current.Start + 1, Current.Length - 2);

    /// <summary>Skips the rest of the object or array that the current token starts.</summary>
    public void Skip()
    {
        if (Current.Kind is not (JsonTokenKind.ObjectStart or JsonTokenKind.ArrayStart)) return;
        for (var depth = Depth - 1; Depth > depth && Read();)
        {
        }
    }

    private bool ReadNameOrEnd()
    {
        if (text[at] == '}') return Close(JsonTokenKind.ObjectEnd);
        if (text[at] != '"') throw Fault("expected a name in double quotes");
        var start = at;
        ReadString();
        Current = new JsonToken(JsonTokenKind.Name, start, at - start);
        SkipBlanks();
        if (at >= text.Length || text[at] != ':') throw Fault("expected a colon");
        at++;
        state = State.Value;
        return true;
    }

    private bool ReadValueOrEnd()
    {
        var start = at;
        switch (text[at])
        {
            case ']' when state == State.ValueOrEnd: return Close(JsonTokenKind.ArrayEnd);
            case '{': return Open(JsonTokenKind.ObjectStart, State.NameOrEnd);
            case '[': return Open(JsonTokenKind.ArrayStart, State.ValueOrEnd);
            case '"':
                ReadString();
                Current = new JsonToken(JsonTokenKind.String, start, at - start);
                break;
            default:
                while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '+' or '.')) at++;
                if (!IsLiteral(text.Substring(start, at - start))) throw new JsonSyntaxException("expected a value", start);
                Current = new JsonToken(JsonTokenKind.Literal, start, at - start);
                break;
        }

        state = State.AfterValue;
        return true;
    }

    private static bool IsLiteral(string word) => word is "true" or "false" or "null"
        || (word.Length > 0 && (char.IsDigit(word[0]) || word[0] == '-')
            && double.TryParse(word, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _));

    private void ReadString()
    {
        for (at++; at < text.Length && text[at] != '"'; at++)
        {
            if (text[at] < ' ') throw Fault("a control character stands in a string");
            if (text[at] != '\\') continue;
            var length = JsonString.EscapeLength(text.AsSpan(), at);
            at += length > 0 ? length - 1 : throw Fault("a string has an unknown escape");
        }

        if (at >= text.Length) throw Fault("a string has no end");
        at++;
    }

    private bool Open(JsonTokenKind kind, State next)
    {
        if (Depth == DeepestNesting) throw Fault("nested too deeply");
        objects = objects << 1 | (kind == JsonTokenKind.ObjectStart ? 1UL : 0);
        Depth++;
        Current = new JsonToken(kind, at++, 1);
        state = next;
        return true;
    }

    private bool Close(JsonTokenKind kind)
    {
        objects >>= 1;
        Depth--;
        Current = new JsonToken(kind, at++, 1);
        state = State.AfterValue;
        return true;
    }

    private void SkipBlanks()
    {
        while (at < text.Length)
        {
            if (text[at] is ' ' or '\t' or '\r' or '\n') at++;
            else if (IsAt('/', '/')) at = EndOr(text.IndexOf('\n', at));
            else if (IsAt('/', '*')) at = SkipBlockComment();
            else return;
        }
    }

    private bool IsAt(char first, char second) => at + 1 < text.Length && text[at] == first && text[at + 1] == second;

    private int SkipBlockComment()
    {
        var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
        return end < 0 ? throw Fault("a comment has no end") : end + 2;
    }

    private int EndOr(int position) => position < 0 ? text.Length : position;

    private JsonSyntaxException Fault(string message) => new(message, at);
}
