using SecretGuard.Detection.Reading.Code;

namespace SecretGuard.Detection.Reading.Script;

/// <summary>
/// Cuts JavaScript, Python, Java, Go, PHP, Ruby and their like into tokens, without knowing which it is: what one of them reads as a
/// comment or a string and no other reads as code is one.
/// </summary>
internal sealed class ScriptLexer : Lexer
{
    private const int LongestRegex = 400;

    private int[] holes = new int[4];
    private int depth;
    private bool inTemplate;
    private bool definesMacro;
    private bool macroValue;
    private TokenKind previous = TokenKind.Line;

    public override bool LinesMatter => true;

    public override bool NeighboursJoin => true;

    public override bool ArrowsPair => true;

    public override Word WordOf(ReadOnlySpan<char> identifier) => ScriptWords.Of(identifier);

    public override void Next(ReadOnlySpan<char> text, ref Token token)
    {
        if (inTemplate) ReadTemplate(text, ref token);
        else ReadCode(text, ref token);
        if (token.Kind != TokenKind.Comment) previous = token.Kind;
    }

    private void ReadCode(ReadOnlySpan<char> text, ref Token token)
    {
        var at = At;
        if (at > 0 && Peek(text, at) == '<' && IsIdentifierPart(text[at - 1])) at = EndOfTypeArguments(text, at);
        while (at < text.Length && IsBlank(text, at)) at += text[at] == '\\' ? 2 : 1;
        if (at >= text.Length) Finish(ref token, TokenKind.End, text.Length, text.Length);
        else if (IsIdentifierStart(text[at])) ReadWord(text, at, ref token);
        else if (IsDigit(text[at])) ReadNumber(text, at, ref token);
        else ReadSign(text, at, ref token);
    }

    // A backslash at the end of a line continues it.
    private static bool IsBlank(ReadOnlySpan<char> text, int at) =>
        text[at] is ' ' or '\t' or '\ufeff' or '$' || (text[at] == '\\' && Peek(text, at + 1) is '\r' or '\n')
        || (text[at] >= 0x80 && !IsIdentifierStart(text[at]));

    private void ReadWord(ReadOnlySpan<char> text, int at, ref Token token)
    {
        var end = EndOfIdentifier(text, at);
        var quote = Peek(text, end);
        if (quote is '"' or '\'' && ScriptString.IsPrefix(text.Slice(at, end - at)))
        {
            ReadString(text, at, end, ref token);
            return;
        }

        Finish(ref token, TokenKind.Identifier, at, end);
        if (!definesMacro) return;

        // What follows the name of a macro is its value.
        definesMacro = false;
        if (quote is ' ' or '\t') macroValue = true;
    }

    private void ReadSign(ReadOnlySpan<char> text, int at, ref Token token)
    {
        if (macroValue)
        {
            macroValue = false;
            Finish(ref token, TokenKind.Assign, at, at);
            return;
        }

        var next = Peek(text, at + 1);
        switch (text[at])
        {
            case '\r' or '\n':
                Finish(ref token, TokenKind.Line, at, at + 1);
                return;
            case '"' or '\'':
                ReadString(text, at, at, ref token);
                return;
            case '`':
                StartTemplate(text, at, ref token);
                return;
            case '/' when next == '/':
                ReadLineComments(text, at, "//", ref token);
                return;
            case '/' when next == '*':
                Finish(ref token, TokenKind.Comment, at, EndOfBlock(text, at + 2, "*/"));
                return;
            case '/' when RegexEnd(text, at) is > 0 and var end:
                Finish(ref token, TokenKind.Number, at, end);
                return;
            case '#':
                ReadHash(text, at, ref token);
                return;
            default:
                ReadOperator(text, at, ref token);
                return;
        }
    }

    // A comment, a macro, or the start of a private name.
    private void ReadHash(ReadOnlySpan<char> text, int at, ref Token token)
    {
        if (IsIdentifierStart(Peek(text, at + 1)))
        {
            var word = text.Slice(at + 1, EndOfIdentifier(text, at + 1) - at - 1);
            definesMacro = word is "define";
            Finish(ref token, TokenKind.Operator, at, definesMacro ? at + 1 + word.Length : at + 1);
            return;
        }

        ReadLineComments(text, at, "#", ref token);
    }

    private void ReadString(ReadOnlySpan<char> text, int at, int quote, ref Token token)
    {
        var literal = ScriptString.At(text, at, quote);
        token.SetText(at, literal.End, literal.From, literal.To, literal.Style, literal.IsEscaped);
        At = literal.End;
    }

    private void ReadOperator(ReadOnlySpan<char> text, int at, ref Token token)
    {
        var (kind, length) = Signs.At(text, at);
        if (depth > 0 && kind == TokenKind.OpenBrace) holes[depth - 1]++;
        if (depth > 0 && kind == TokenKind.CloseBrace && --holes[depth - 1] < 0)
        {
            inTemplate = true;
            token.Escaped = false;
            kind = TokenKind.HoleEnd;
        }

        // PHP and Perl join strings with a point between blanks.
        if (kind == TokenKind.Dot && length == 1 && at > 0 && text[at - 1] == ' ' && Peek(text, at + 1) == ' ') kind = TokenKind.Plus;
        if (text[at] is '&' or '|' && Peek(text, at + 1) == text[at]) (kind, length) = (TokenKind.Coalesce, 2);
        Finish(ref token, kind, at, at + length);
    }

    // A regular expression stands where no operand was: it must not be read as the start of a string.
    private int RegexEnd(ReadOnlySpan<char> text, int at)
    {
        if (previous is TokenKind.Identifier or TokenKind.Number or TokenKind.Text) return 0;
        if (previous is TokenKind.CloseParenthesis or TokenKind.CloseBracket) return 0;
        var inClass = false;
        var limit = Math.Min(text.Length, at + LongestRegex);
        for (var i = at + 1; i < limit && !IsLineEnd(text[i]); i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '[') inClass = true;
            else if (text[i] == ']') inClass = false;
            else if (text[i] == '/' && !inClass) return i + 1;
        }

        return 0;
    }

    private void StartTemplate(ReadOnlySpan<char> text, int at, ref Token token)
    {
        if (text.Slice(at + 1).IndexOf('`') < 0)
        {
            ReadString(text, at, at, ref token);
            return;
        }

        if (depth == holes.Length) Array.Resize(ref holes, depth * 2);
        holes[depth++] = 0;
        inTemplate = true;
        Finish(ref token, TokenKind.InterpolationStart, at, at + 1);
    }

    private void ReadTemplate(ReadOnlySpan<char> text, ref Token token)
    {
        var escaped = false;
        var end = At;
        for (; end < text.Length && text[end] != '`' && !(text[end] == '$' && Peek(text, end + 1) == '{'); end++)
        {
            if (text[end] != '\\') continue;
            escaped = true;
            end++;
        }

        end = Math.Min(end, text.Length);
        if (end > At)
        {
            token.SetText(At, end, At, end, TextStyle.Lenient, escaped);
            At = end;
            return;
        }

        inTemplate = false;
        token.Indent = 0;
        if (Peek(text, end) == '$')
        {
            holes[depth - 1] = 0;
            Finish(ref token, TokenKind.HoleStart, end, end + 2);
            return;
        }

        depth--;
        Finish(ref token, TokenKind.InterpolationEnd, end, Math.Min(end + 1, text.Length));
    }
}
