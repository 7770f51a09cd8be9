using SecretGuard.Detection.Reading.Code;

namespace SecretGuard.Detection.Reading.CSharp;

/// <summary>
/// Cuts C# into tokens: every kind of literal, comments, and preprocessor lines as comments, so that all branches are read.
/// </summary>
internal sealed class CSharpLexer : Lexer
{
    private Interpolation[] open = new Interpolation[4];
    private int depth;
    private bool inText;

    public override void Next(ReadOnlySpan<char> text, ref Token token)
    {
        if (inText)
        {
            ReadInterpolated(text, ref token);
            return;
        }

        var at = At;
        if (at > 0 && Peek(text, at) == '<' && IsIdentifierPart(text[at - 1])) at = EndOfTypeArguments(text, at);
        while (at < text.Length && (text[at] <= ' ' || (text[at] >= 0x80 && !IsIdentifierStart(text[at])))) at++;
        if (at >= text.Length) Finish(ref token, TokenKind.End, text.Length, text.Length);
        else if (IsIdentifierStart(text[at])) Finish(ref token, TokenKind.Identifier, at, EndOfIdentifier(text, at + 1));
        else if (IsDigit(text[at])) ReadNumber(text, at, ref token);
        else ReadSign(text, at, ref token);
    }

    private void ReadSign(ReadOnlySpan<char> text, int at, ref Token token)
    {
        var next = Peek(text, at + 1);
        switch (text[at])
        {
            case '"' or '$':
            case '@' when next is '"' or '$':
                ReadString(text, at, ref token);
                return;
            case '\'':
                ReadCharacter(text, at, ref token);
                return;
            case '/' when next == '/':
                ReadLineComments(text, at, "//", ref token);
                return;
            case '/' when next == '*':
                Finish(ref token, TokenKind.Comment, at, EndOfBlock(text, Math.Min(at + 2, text.Length), "*/"));
                return;
            case '@' when IsIdentifierStart(next):
                Finish(ref token, TokenKind.Identifier, at + 1, EndOfIdentifier(text, at + 1));
                return;
            case '#' when IsFirstOnLine(text, at):
                Finish(ref token, TokenKind.Comment, at, EndOfLine(text, at));
                return;
            case '?' or '!' when next == '[' && at > 0 && (IsIdentifierPart(text[at - 1]) || text[at - 1] is ')' or ']'):
                Finish(ref token, TokenKind.OpenBracket, at, at + 2);
                if (depth > 0) open[depth - 1].Depth++;
                return;
            case '!' when next == '.':
                Finish(ref token, TokenKind.Dot, at, at + 2);
                return;
            default:
                ReadOperator(text, at, ref token);
                return;
        }
    }

    private static bool IsFirstOnLine(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t' or '\ufeff') at--;
        return at == 0 || IsLineEnd(text[at - 1]);
    }

    private void ReadOperator(ReadOnlySpan<char> text, int at, ref Token token)
    {
        var (kind, length) = Signs.At(text, at);
        if (depth > 0)
        {
            ref var hole = ref open[depth - 1];
            if (hole.Depth == 0 && kind is TokenKind.CloseBrace or TokenKind.Colon)
            {
                EndHole(text, at, kind == TokenKind.Colon, ref token);
                return;
            }

            if (kind is TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.OpenBrace) hole.Depth++;
            else if (kind is TokenKind.CloseParenthesis or TokenKind.CloseBracket or TokenKind.CloseBrace && hole.Depth > 0) hole.Depth--;
        }

        Finish(ref token, kind, at, at + length);
    }

    private void ReadCharacter(ReadOnlySpan<char> text, int at, ref Token token)
    {
        var end = at + 1;
        while (end < text.Length && text[end] != '\'' && !IsLineEnd(text[end])) end += text[end] == '\\' ? 2 : 1;
        end = Math.Min(end, text.Length);
        var close = Peek(text, end) == '\'' ? end + 1 : end;
        token.SetText(at, close, at + 1, end, TextStyle.Backslash, end - at != 2);
        token.Kind = TokenKind.Character;
        At = close;
    }

    private void ReadString(ReadOnlySpan<char> text, int at, ref Token token)
    {
        var quote = at;
        var dollars = 0;
        var verbatim = false;
        for (; Peek(text, quote) is '$' or '@'; quote++)
        {
            if (text[quote] == '$') dollars++;
            else verbatim = true;
        }

        var quotes = 0;
        while (Peek(text, quote + quotes) == '"') quotes++;
        if (quotes == 0) Finish(ref token, TokenKind.Operator, at, quote);
        else if (quotes >= 3 && !verbatim) ReadRaw(text, at, quote + quotes, quotes, dollars, ref token);
        else if (dollars > 0) StartInterpolated(at, quote + 1, verbatim, ref token);
        else if (verbatim) ReadVerbatim(text, at, quote + 1, ref token);
        else ReadRegular(text, at, ref token);
    }

    private void ReadRegular(ReadOnlySpan<char> text, int at, ref Token token)
    {
        var escaped = false;
        var i = at + 1;
        for (; i < text.Length; i++)
        {
            var length = text.Slice(i).IndexOfAny('"', '\\', '\n');
            i = length < 0 ? text.Length : i + length;
            if (i >= text.Length || text[i] != '\\') break;
            escaped = true;
            if (i + 1 < text.Length && !IsLineEnd(text[i + 1])) i++;
        }

        var to = Math.Min(i, text.Length);
        if (Peek(text, to) != '"' && to > at + 1 && text[to - 1] == '\r') to--;
        FinishText(text, at, at + 1, to, TextStyle.Backslash, escaped, ref token);
    }

    private void ReadVerbatim(ReadOnlySpan<char> text, int at, int from, ref Token token)
    {
        var escaped = false;
        var i = from;
        while (i < text.Length)
        {
            var length = text.Slice(i).IndexOf('"');
            i = length < 0 ? text.Length : i + length;
            if (Peek(text, i + 1) != '"') break;
            escaped = true;
            i += 2;
        }

        FinishText(text, at, from, Math.Min(i, text.Length), TextStyle.DoubledQuotes, escaped, ref token);
    }

    private void FinishText(ReadOnlySpan<char> text, int at, int from, int to, TextStyle style, bool escaped, ref Token token)
    {
        var end = Peek(text, to) == '"' ? to + 1 : to;
        if (end > to && Peek(text, end) is 'u' or 'U' && Peek(text, end + 1) == '8') end += 2;
        token.SetText(at, end, from, to, style, escaped);
        At = end;
    }

    private void ReadRaw(ReadOnlySpan<char> text, int at, int from, int quotes, int dollars, ref Token token)
    {
        var raw = RawText.Opened(text, from);
        if (dollars > 0)
        {
            Push(new Interpolation(raw.IsMultiline ? TextStyle.Indented : TextStyle.Plain, quotes, dollars, raw.IsMultiline));
            Finish(ref token, TokenKind.InterpolationStart, at, raw.From);
            return;
        }

        var close = raw.Close(text, quotes);
        var to = raw.TextEnd(text, close, out var indent);
        var end = Math.Min(close + quotes, text.Length);
        if (!raw.IsMultiline && Peek(text, close) != '"') end = close;
        if (Peek(text, end) is 'u' or 'U' && Peek(text, end + 1) == '8') end += 2;
        token.SetText(at, end, raw.From, to, raw.IsMultiline ? TextStyle.Indented : TextStyle.Plain, indent > 0);
        token.Indent = indent;
        At = end;
    }

    private void StartInterpolated(int at, int from, bool verbatim, ref Token token)
    {
        Push(new Interpolation(TextStyle.DoubledBraces | (verbatim ? TextStyle.DoubledQuotes : TextStyle.Backslash), 1, 1, verbatim));
        Finish(ref token, TokenKind.InterpolationStart, at, from);
    }

    private void Push(Interpolation interpolation)
    {
        if (depth == open.Length) Array.Resize(ref open, depth * 2);
        open[depth++] = interpolation;
        inText = true;
    }

    private void ReadInterpolated(ReadOnlySpan<char> text, ref Token token)
    {
        ref var current = ref open[depth - 1];
        var chunk = InterpolatedText.Read(text, At, current);
        if (chunk.End > At)
        {
            token.SetText(At, chunk.End, At, chunk.TextEnd, current.Style, chunk.IsEscaped || current.Style == TextStyle.Indented);
            At = chunk.End;
        }
        else if (chunk.OpensHole)
        {
            current.Depth = 0;
            inText = false;
            Finish(ref token, TokenKind.HoleStart, At, At + current.Braces);
        }
        else
        {
            var quotes = Peek(text, At) == '"' ? current.Quotes : 0;
            token.Indent = current.Style == TextStyle.Indented ? RawText.Indentation(text, At) : 0;
            depth--;
            inText = false;
            Finish(ref token, TokenKind.InterpolationEnd, At, Math.Min(At + quotes, text.Length));
        }
    }

    private void EndHole(ReadOnlySpan<char> text, int at, bool formatted, ref Token token)
    {
        var end = at;
        if (formatted)
        {
            var length = text.Slice(at).IndexOfAny('}', '"', '\n');
            end = length < 0 ? text.Length : at + length;
        }

        for (var braces = open[depth - 1].Braces; braces > 0 && Peek(text, end) == '}'; braces--) end++;
        inText = true;
        token.Escaped = formatted;
        Finish(ref token, TokenKind.HoleEnd, at, end);
    }
}
