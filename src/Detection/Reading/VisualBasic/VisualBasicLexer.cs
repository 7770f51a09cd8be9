using SecretGuard.Detection.Reading.Code;

namespace SecretGuard.Detection.Reading.VisualBasic;

/// <summary>Cuts Visual Basic into tokens. One sign assigns and compares there; the words before it tell which.</summary>
internal sealed class VisualBasicLexer : Lexer
{
    private bool inCondition;
    private bool inText;
    private int hole;

    public override bool LinesMatter => true;

    public override Word WordOf(ReadOnlySpan<char> identifier) => VisualBasicWords.Of(identifier);

    public override void Next(ReadOnlySpan<char> text, ref Token token)
    {
        if (inText)
        {
            ReadInterpolated(text, ref token);
            return;
        }

        var at = SkipBlanks(text, At);
        while (at < text.Length && (text[at] == '\ufeff' || ContinuesLine(text, at))) at = SkipBlanks(text, NextLine(text, at));
        if (at >= text.Length) Finish(ref token, TokenKind.End, text.Length, text.Length);
        else if (IsIdentifierStart(text[at])) ReadWord(text, at, ref token);
        else if (IsDigit(text[at])) ReadNumber(text, at, ref token);
        else ReadSign(text, at, ref token);
    }

    // A blank and an underscore at the end of a line.
    private static bool ContinuesLine(ReadOnlySpan<char> text, int at) =>
        text[at] == '_' && at > 0 && text[at - 1] is ' ' or '\t' && Peek(text, SkipBlanks(text, at + 1)) is '\r' or '\n';

    private static int NextLine(ReadOnlySpan<char> text, int at)
    {
        if (text[at] == '\ufeff') return at + 1;
        var end = EndOfLine(text, at);
        return Math.Min(text.Length, text.Slice(end).StartsWith("\r\n".AsSpan()) ? end + 2 : end + 1);
    }

    private void ReadWord(ReadOnlySpan<char> text, int at, ref Token token)
    {
        var end = EndOfIdentifier(text, at);
        var word = text.Slice(at, end - at);
        if (word.Equals("REM".AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            Finish(ref token, TokenKind.Comment, at, EndOfLine(text, end));
            return;
        }

        if (VisualBasicWords.StartsCondition(word)) inCondition = true;
        else if (VisualBasicWords.EndsCondition(word)) inCondition = false;
        Finish(ref token, TokenKind.Identifier, at, end);
    }

    private void ReadSign(ReadOnlySpan<char> text, int at, ref Token token)
    {
        var next = Peek(text, at + 1);
        switch (text[at])
        {
            case '\r' or '\n':
                inCondition = false;
                Finish(ref token, TokenKind.Line, at, at + 1);
                return;
            case '"':
                ReadString(text, at, ref token);
                return;
            case '$' when next == '"':
                inText = true;
                Finish(ref token, TokenKind.InterpolationStart, at, at + 2);
                return;
            case '\'' or '\u2018' or '\u2019':
                Finish(ref token, TokenKind.Comment, at, EndOfLine(text, at));
                return;
            case '#':
                Finish(ref token, TokenKind.Operator, at, at + 1);
                return;
            case '}' when hole > 0 && --hole == 0:
                inText = true;
                token.Escaped = false;
                Finish(ref token, TokenKind.HoleEnd, at, at + 1);
                return;
            default:
                ReadOperator(text, at, next, ref token);
                return;
        }
    }

    private void ReadOperator(ReadOnlySpan<char> text, int at, char next, ref Token token)
    {
        var c = text[at];
        if (c == '{' && hole > 0) hole++;
        if (c == '<' && next == '>') Finish(ref token, TokenKind.Equality, at, at + 2);
        else if (c == '&') Finish(ref token, next == '=' ? TokenKind.Append : TokenKind.Plus, at, next == '=' ? at + 2 : at + 1);
        else if (c == '=') Finish(ref token, inCondition ? TokenKind.Equality : TokenKind.Assign, at, at + 1);
        else if (c == ':' && next != '=') Finish(ref token, TokenKind.Semicolon, at, at + 1);
        else Finish(ref token, Signs.At(text, at).Kind, at, at + Signs.At(text, at).Length);
    }

    private void ReadString(ReadOnlySpan<char> text, int at, ref Token token)
    {
        var escaped = false;
        var end = at + 1;
        for (; end < text.Length && !IsLineEnd(text[end]); end++)
        {
            if (text[end] != '"') continue;
            if (Peek(text, end + 1) != '"') break;
            escaped = true;
            end++;
        }

        At = Peek(text, end) == '"' ? end + 1 : end;
        if (At > end && Peek(text, At) is 'c' or 'C' && !IsIdentifierPart(Peek(text, At + 1))) At++;
        token.SetText(at, At, at + 1, end, TextStyle.DoubledQuotes, escaped);
    }

    private void ReadInterpolated(ReadOnlySpan<char> text, ref Token token)
    {
        const TextStyle Style = TextStyle.DoubledQuotes | TextStyle.DoubledBraces;
        var escaped = false;
        var end = At;
        for (; end < text.Length; end++)
        {
            var doubled = Peek(text, end + 1) == text[end];
            if (text[end] is '{' or '"' && !doubled) break;
            if (text[end] is not ('{' or '}' or '"') || !doubled) continue;
            escaped = true;
            end++;
        }

        end = Math.Min(end, text.Length);
        if (end > At)
        {
            token.SetText(At, end, At, end, Style, escaped);
            At = end;
            return;
        }

        inText = false;
        token.Indent = 0;
        if (Peek(text, end) == '{') hole = 1;
        var kind = hole > 0 ? TokenKind.HoleStart : TokenKind.InterpolationEnd;
        Finish(ref token, kind, end, Math.Min(end + 1, text.Length));
    }
}
