using SecretGuard.Detection.Reading.Code;

namespace SecretGuard.Detection.Reading.FSharp;

/// <summary>Cuts F# into tokens. One sign assigns and compares there; the words before it tell which.</summary>
internal sealed class FSharpLexer : Lexer
{
    private bool inCondition;
    private Interpolated? within;

    public override bool LinesMatter => true;

    public override Word WordOf(ReadOnlySpan<char> identifier) => FSharpWords.Of(identifier);

    public override void Next(ReadOnlySpan<char> text, ref Token token)
    {
        if (within is { InHole: false })
        {
            ReadInterpolated(text, ref token);
            return;
        }

        var at = SkipBlanks(text, At);
        if (at >= text.Length) Finish(ref token, TokenKind.End, text.Length, text.Length);
        else if (IsIdentifierStart(text[at])) ReadWord(text, at, ref token);
        else if (IsDigit(text[at])) ReadNumber(text, at, ref token);
        else ReadSign(text, at, ref token);
    }

    private void ReadWord(ReadOnlySpan<char> text, int at, ref Token token)
    {
        var end = EndOfIdentifier(text, at);
        while (Peek(text, end) == '\'') end++;
        var word = text.Slice(at, end - at);
        if (FSharpWords.StartsCondition(word)) inCondition = true;
        else if (FSharpWords.EndsCondition(word)) inCondition = false;
        Finish(ref token, TokenKind.Identifier, at, end);
    }

    private void ReadSign(ReadOnlySpan<char> text, int at, ref Token token)
    {
        var next = Peek(text, at + 1);
        switch (text[at])
        {
            case '\r' or '\n':
                Finish(ref token, TokenKind.Line, at, at + 1);
                return;
            case '/' when next == '/':
                ReadLineComments(text, at, "//", ref token);
                return;
            case '(' when next == '*' && Peek(text, at + 2) != ')':
                Finish(ref token, TokenKind.Comment, at, EndOfComment(text, at + 2));
                return;
            case '#' when at == 0 || IsLineEnd(text[at - 1]):
                Finish(ref token, TokenKind.Comment, at, EndOfLine(text, at));
                return;
            case '"' or '$' or '@' when FSharpString.Opens(text, at):
                ReadString(text, FSharpString.At(text, at), ref token);
                return;
            case '`' when next == '`':
                Finish(ref token, TokenKind.Identifier, at + 2, Math.Max(at + 2, EndOfBlock(text, at + 2, "``") - 2));
                At = Math.Min(text.Length, token.End + 2);
                return;
            case '\'' when IsCharacter(text, at, out var end):
                token.SetText(at, end, at + 1, end - 1, TextStyle.Trigraphs, end - at > 3);
                token.Kind = TokenKind.Character;
                At = end;
                return;
            default:
                ReadOperator(text, at, next, ref token);
                return;
        }
    }

    private void ReadOperator(ReadOnlySpan<char> text, int at, char next, ref Token token)
    {
        var (kind, length) = Signs.At(text, at);
        if (text[at] == '<' && next == '-') (kind, length) = (TokenKind.Assign, 2);
        else if (text[at] == '<' && next == '>') (kind, length) = (TokenKind.Equality, 2);
        else if (text[at] == '-' && next == '>') (kind, length) = (TokenKind.Arrow, 2);
        else if (text[at] == '=') (kind, length) = (inCondition ? TokenKind.Equality : TokenKind.Assign, 1);
        else if ((text[at] == '&' && next == '&') || (text[at] == '|' && next == '|')) (kind, length) = (TokenKind.Operator, 2);
        if (kind == TokenKind.Arrow) inCondition = false;
        if (within is not null && kind is TokenKind.OpenBrace) within.Depth++;
        if (within is not null && kind is TokenKind.CloseBrace && within.Depth-- == 0)
        {
            within.InHole = false;
            kind = TokenKind.HoleEnd;
            token.Escaped = false;
        }

        Finish(ref token, kind, at, at + length);
    }

    // Comments nest.
    private static int EndOfComment(ReadOnlySpan<char> text, int at)
    {
        for (var depth = 1; at < text.Length && depth > 0;)
        {
            var star = text.Slice(at).IndexOf('*');
            if (star < 0) return text.Length;
            at += star + 1;
            if (Peek(text, at) == ')')
            {
                depth--;
                at++;
            }
            else if (at >= 2 && text[at - 2] == '(')
            {
                depth++;
            }
        }

        return Math.Min(at, text.Length);
    }

    // 'x' and '\n', but not the 'a of a type.
    private static bool IsCharacter(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at + 2;
        if (Peek(text, at + 1) == '\\')
        {
            end = at + 3;
            while (end < text.Length && end - at < 12 && text[end] is not ('\'' or '\n')) end++;
        }

        if (Peek(text, end) != '\'' || end == at + 1) return false;
        end++;
        return true;
    }

    private void ReadString(ReadOnlySpan<char> text, FSharpString literal, ref Token token)
    {
        if (literal.IsInterpolated && within is null)
        {
            within = new Interpolated(literal);
            Finish(ref token, TokenKind.InterpolationStart, literal.Start, literal.From);
            return;
        }

        var to = literal.Close(text, literal.From, stopAtHoles: false, out var escaped);
        var end = literal.End(text, to);
        if (Peek(text, end) == 'B' && !IsIdentifierPart(Peek(text, end + 1))) end++;
        token.SetText(literal.Start, end, literal.From, to, literal.Style, escaped);
        At = end;
    }

    private void ReadInterpolated(ReadOnlySpan<char> text, ref Token token)
    {
        var literal = within!.Literal;
        var to = literal.Close(text, At, stopAtHoles: true, out var escaped);
        if (to > At)
        {
            token.SetText(At, to, At, to, literal.Style | TextStyle.DoubledBraces, escaped);
            At = to;
        }
        else if (Peek(text, to) == '{')
        {
            within.InHole = true;
            within.Depth = 0;
            Finish(ref token, TokenKind.HoleStart, to, to + 1);
        }
        else
        {
            within = null;
            token.Indent = 0;
            Finish(ref token, TokenKind.InterpolationEnd, to, literal.End(text, to));
        }
    }

    // F# forbids the same quotes in a hole, so one level is all there is.
    private sealed class Interpolated(FSharpString literal)
    {
        public FSharpString Literal { get; } = literal;

        public bool InHole { get; set; }

        public int Depth { get; set; }
    }
}
