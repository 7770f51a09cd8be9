using SecretGuard.Detection.Json;
using SecretGuard.Detection.Reading.Data;

namespace SecretGuard.Detection.Reading.Commands;

/// <summary>One pass over a shell's script, word by word.</summary>
internal ref struct ShellScan
{
    private const int LongestExpansion = 128;

    private readonly ReadOnlySpan<char> text;
    private readonly CandidateSink sink;
    private readonly CommandLine command;
    private readonly DecodedText word = new();
    private int hereStart;
    private int hereLength;
    private int at;

    public ShellScan(ReadOnlySpan<char> text, CandidateSink sink)
    {
        this.text = text;
        this.sink = sink;
        command = new CommandLine(sink);
    }

    public void Run()
    {
        while (at < text.Length) Step();
        EndWord();
        command.End();
    }

    private void Step()
    {
        switch (text[at])
        {
            case ' ' or '\t' or '\r':
                EndWord();
                at++;
                break;
            case '\n':
                EndCommand();
                at++;
                if (hereLength > 0) ReadHere();
                break;
            case ';' or '&' or '|' or '(' or ')' or '`':
                EndCommand();
                at++;
                break;
            case '#' when word.Length == 0:
                ReadComment();
                break;
            case '<' when at + 1 < text.Length && text[at + 1] == '<':
                ReadHereMark();
                break;
            case '\\':
                ReadEscape();
                break;
            case '$' when at + 1 < text.Length:
                ReadExpansion();
                break;
            case '"' or '\'':
                ReadQuoted(text[at], hasEscapes: text[at] == '"');
                break;
            default:
                word.Add(text[at], at, at + 1);
                at++;
                break;
        }
    }

    private readonly void EndWord()
    {
        command.Add(word);
        word.Clear();
    }

    private readonly void EndCommand()
    {
        EndWord();
        command.End();
    }

    // What is commented out was a command once; as it may be prose too, its quotes count for nothing.
    private void ReadComment()
    {
        var end = Lines.End(text, at);
        sink.Read(TextKind.Ini, text.Slice(at, end - at), at);
        at = end;
    }

    private void ReadEscape()
    {
        if (at + 1 >= text.Length) at++;
        else if (text[at + 1] is '\n') at += 2;
        else if (text[at + 1] is '\r') at += 3;
        else
        {
            word.Add(text[at + 1], at, at + 2);
            at += 2;
        }

        at = Math.Min(at, text.Length);
    }

    // $'…' is a text with escapes; of $(…), ${…} and $((…)) only the opening belongs to the word for sure.
    private void ReadExpansion()
    {
        if (text[at + 1] == '\'')
        {
            at++;
            ReadQuoted('\'', hasEscapes: true);
            return;
        }

        var length = text[at + 1] is '(' or '{' ? 2 : 1;
        if (text[at + 1] == '{')
        {
            var close = text.Slice(at, Math.Min(LongestExpansion, text.Length - at)).IndexOf('}');
            if (close > 0) length = close + 1;
        }

        word.Add(text.Slice(at, length), at);
        at += length;
    }

    // A missing quote is taken to stand at the end of the line.
    private void ReadQuoted(char quote, bool hasEscapes)
    {
        var start = at + 1;
        var close = start;
        for (; close < text.Length && text[close] != quote; close++)
        {
            if (hasEscapes && text[close] == '\\') close++;
        }

        var end = close < text.Length ? close : Lines.End(text, at);
        start = Math.Min(start, end);
        if (hasEscapes) AddEscaped(start, end, quote);
        else word.Add(text.Slice(start, end - start), start);
        at = Math.Min(text.Length, close < text.Length ? end + 1 : end);
    }

    // In double quotes a backslash stays, unless it is before one of a few characters.
    private readonly void AddEscaped(int start, int end, char quote)
    {
        if (quote == '\'')
        {
            JsonString.Decode(text, start, end - start, word);
            return;
        }

        for (var i = start; i < end; i++)
        {
            var isEscape = text[i] == '\\' && i + 1 < end && text[i + 1] is '"' or '\\' or '$' or '`' or '\n';
            if (!isEscape) word.Add(text[i], i, i + 1);
            else if (text[++i] != '\n') word.Add(text[i], i - 1, i + 1);
        }
    }

    // <<WORD, <<-'WORD'
    private void ReadHereMark()
    {
        EndWord();
        at += 2;
        if (at < text.Length && text[at] == '<') at++;
        if (at < text.Length && text[at] is '-' or '~') at++;
        at = Lines.SkipBlanks(text, at, text.Length);
        if (at < text.Length && text[at] is '"' or '\'' or '\\') at++;
        hereStart = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_')) at++;
        hereLength = text[hereStart - 1] == '<' && hereStart > 2 && text[hereStart - 3] == '<' ? 0 : at - hereStart;
        if (at < text.Length && text[at] is '"' or '\'') at++;
    }

    // To the line with the mark, or, as shells do, to the end.
    private void ReadHere()
    {
        var start = at;
        var mark = text.Slice(hereStart, hereLength);
        hereLength = 0;
        var end = at;
        while (at < text.Length)
        {
            end = at;
            var lineEnd = Lines.End(text, at);
            at = Lines.Next(text, lineEnd);
            if (text.Slice(end, lineEnd - end).Trim().SequenceEqual(mark)) break;
            end = at;
        }

        var content = text.Slice(start, end - start);
        sink.Read(Values.OfContent(content), content, start);
    }
}
