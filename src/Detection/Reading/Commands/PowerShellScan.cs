using SecretGuard.Detection.Reading.Data;

namespace SecretGuard.Detection.Reading.Commands;

/// <summary>One pass over a PowerShell script, word by word.</summary>
internal ref struct PowerShellScan
{
    private readonly ReadOnlySpan<char> text;
    private readonly CandidateSink sink;
    private readonly CommandLine command;
    private readonly DecodedText word = new();
    private readonly DecodedText name = new();

    // Whether the word stands behind an equals sign, and whether quotes make it a value: New-Object behind one is a command.
    private bool isAssigned;
    private bool isQuoted;
    private int at;

    public PowerShellScan(ReadOnlySpan<char> text, CandidateSink sink)
    {
        this.text = text;
        this.sink = sink;
        command = new CommandLine(sink);
    }

    public void Run()
    {
        while (at < text.Length) Step();
        EndCommand();
    }

    private void Step()
    {
        switch (text[at])
        {
            case ' ' or '\t' or '\r' or ',':
                EndWord();
                at++;
                break;
            case '\n' or ';' or '|' or '{' or '}' or ')':
                EndCommand();
                at++;
                break;
            case '(':
                ReadParenthesis();
                break;
            case '=' when word.Length == 0 || word.Text[0] is not ('-' or '/'):
                ReadEquals();
                break;
            case '#' when word.Length == 0:
                ReadComment(isBlock: false);
                break;
            case '<' when at + 1 < text.Length && text[at + 1] == '#':
                ReadComment(isBlock: true);
                break;
            case '`':
                ReadEscape();
                break;
            case '@' when at + 1 < text.Length && text[at + 1] is '"' or '\'':
                ReadHereString();
                break;
            case '"' or '\'':
                ReadQuoted();
                break;
            default:
                word.Add(text[at], at, at + 1);
                at++;
                break;
        }
    }

    private void EndWord()
    {
        if (word.Length == 0) return;
        if (isAssigned && isQuoted)
        {
            command.Assign(NameOf(name.Text), word);
        }
        else
        {
            command.Add(word);
            name.Clear();
            name.Add(word, 0, word.Length);
        }

        isAssigned = false;
        isQuoted = false;
        word.Clear();
    }

    private void EndCommand()
    {
        EndWord();
        isAssigned = false;
        command.End();
    }

    // A call's arguments belong to the call: New-Object Type("a", "b"), [Type]::new("a", "b"). Others are commands of their own.
    private void ReadParenthesis()
    {
        var isCall = word.Length > 0;
        if (isCall) EndWord();
        else EndCommand();
        at++;
    }

    private void ReadEquals()
    {
        if (word.Length > 0)
        {
            name.Clear();
            name.Add(word, 0, word.Length);
            word.Clear();
            isQuoted = false;
        }

        isAssigned = name.Length > 0;
        command.End();
        at++;
    }

    // [string]$env:API_KEY, $script:key, $table['Key']
    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> name)
    {
        name = name.Slice(name.LastIndexOf('$') + 1);
        return name.Slice(name.IndexOf(':') + 1).Trim("[]+".AsSpan());
    }

    // What is commented out was a statement once; as it may be prose too, only its assignments are read.
    private void ReadComment(bool isBlock)
    {
        var rest = text.Slice(at);
        var length = isBlock ? rest.IndexOf("#>".AsSpan()) : Lines.End(text, at) - at;
        if (length < 0) length = rest.Length;
        sink.Read(TextKind.Text, rest.Slice(0, length), at);
        at = Math.Min(text.Length, at + Math.Max(1, length));
    }

    private void ReadEscape()
    {
        var next = at + 1;
        if (next < text.Length && text[next] is not ('\n' or '\r')) word.Add(text[next], at, next + 1);
        at = Math.Min(text.Length, next + 1);
        if (at < text.Length && at > 1 && text[at - 1] == '\r' && text[at] == '\n') at++;
    }

    private void ReadHereString()
    {
        var start = Lines.Next(text, Lines.End(text, at));
        var mark = text[at + 1] == '"' ? "\n\"@" : "\n'@";
        var from = Math.Max(at, start - 1);
        var length = text.Slice(from).IndexOf(mark.AsSpan());
        var end = length < 0 ? text.Length : Math.Max(start, from + length);
        var content = text.Slice(start, end - start);
        sink.Read(Values.OfContent(content), content, start);
        word.Add(content, start);
        isQuoted = true;
        at = Math.Min(text.Length, end + (length < 0 ? 0 : mark.Length));
        EndWord();
    }

    // A quote is doubled or behind a backtick; a missing one is taken to stand at the end of the line.
    private void ReadQuoted()
    {
        var quote = text[at];
        isQuoted = true;
        var close = at + 1;
        for (; close < text.Length; close++)
        {
            if (quote == '"' && text[close] == '`') close++;
            else if (text[close] == quote && close + 1 < text.Length && text[close + 1] == quote) close++;
            else if (text[close] == quote) break;
        }

        var end = close < text.Length ? close : Lines.End(text, at);
        for (var i = at + 1; i < end; i++)
        {
            var isEscape = i + 1 < end && ((quote == '"' && text[i] == '`') || (text[i] == quote && text[i + 1] == quote));
            if (isEscape) i++;
            word.Add(Unescaped(text[i], isEscape && text[i - 1] == '`'), isEscape ? i - 1 : i, i + 1);
        }

        at = Math.Min(text.Length, close < text.Length ? end + 1 : end);
    }

    private static char Unescaped(char c, bool isEscaped) => !isEscaped ? c : c switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        '0' => '\0',
        _ => c,
    };
}
