using System.Runtime.CompilerServices;

namespace SecretGuard.Detection.Reading.Code;

/// <summary>
/// Cuts source code into tokens, one at a time and without allocation. It never fails: what has no end ends with its line or with the text.
/// </summary>
internal abstract class Lexer
{
    private const int LongestTypeArguments = 160;

    /// <summary>Whether the end of a line ends a statement.</summary>
    public virtual bool LinesMatter => false;

    /// <summary>Whether literals that stand side by side are one.</summary>
    public virtual bool NeighboursJoin => false;

    /// <summary>Whether <c>"key" => "value"</c> is a pair.</summary>
    public virtual bool ArrowsPair => false;

    /// <summary>Where the next token is looked for.</summary>
    protected int At { get; set; }

    /// <summary>Reads the next token of <paramref name="text"/>, which is the same in every call.</summary>
    public abstract void Next(ReadOnlySpan<char> text, ref Token token);

    public virtual Word WordOf(ReadOnlySpan<char> identifier) => Keywords.Of(identifier);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static bool IsIdentifierStart(char c) => c == '_' || Letters.IsLetter(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static bool IsIdentifierPart(char c) => Letters.IsWordPart(c);

    protected static bool IsDigit(char c) => c is >= '0' and <= '9';

    protected static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static char Peek(ReadOnlySpan<char> text, int at) => at < text.Length ? text[at] : '\0';

    protected static int EndOfIdentifier(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsIdentifierPart(text[at])) at++;
        return at;
    }

    protected static int EndOfLine(ReadOnlySpan<char> text, int at)
    {
        var length = text.Slice(at).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : at + length;
    }

    protected static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at;
    }

    /// <summary>The end of a block that stands at <paramref name="at"/>, such as a comment, with its closing text.</summary>
    protected static int EndOfBlock(ReadOnlySpan<char> text, int at, string closing)
    {
        var length = text.Slice(at).IndexOf(closing.AsSpan());
        return length < 0 ? text.Length : at + length + closing.Length;
    }

    /// <summary>
    /// The end of the type arguments that open at <paramref name="at"/>: names, commas and brackets up to the closing one;
    /// <paramref name="at"/> where it is rather a comparison.
    /// </summary>
    protected static int EndOfTypeArguments(ReadOnlySpan<char> text, int at)
    {
        var angles = 0;
        var parentheses = 0;
        var limit = Math.Min(text.Length, at + LongestTypeArguments);
        for (var i = at; i < limit; i++)
        {
            var c = text[i];
            if (c == '<') angles++;
            else if (c == '>') angles--;
            else if (c == '(') parentheses++;
            else if (c == ')') parentheses--;
            else if (!IsIdentifierPart(c) && c is not (' ' or ',' or '.' or '?' or '[' or ']' or ':' or '\n' or '\r' or '\t')) return at;
            if (parentheses < 0) return at;
            if (angles == 0) return i + 1;
        }

        return at;
    }

    /// <summary>Reads a number with everything that may be in one: <c>0x1F</c>, <c>1_000</c>, <c>1.5e-3f</c>.</summary>
    protected void ReadNumber(ReadOnlySpan<char> text, int at, ref Token token)
    {
        var end = EndOfIdentifier(text, at);
        if (Peek(text, end) == '.' && IsDigit(Peek(text, end + 1))) end = EndOfIdentifier(text, end + 1);
        Finish(ref token, TokenKind.Number, at, end);
    }

    /// <summary>Reads comments to the ends of their lines, those of neighbouring lines as one.</summary>
    protected void ReadLineComments(ReadOnlySpan<char> text, int at, string opening, ref Token token)
    {
        var end = EndOfLine(text, at);
        for (var next = NextLine(text, end); next > 0; next = NextLine(text, end))
        {
            next = SkipBlanks(text, next);
            if (!text.Slice(next).StartsWith(opening.AsSpan())) break;
            end = EndOfLine(text, next);
        }

        Finish(ref token, TokenKind.Comment, at, end);
    }

    protected void Finish(ref Token token, TokenKind kind, int start, int end)
    {
        token.Set(kind, start, end);
        At = end;
    }

    // Where the line behind the end of a line starts; 0 where there is none.
    private static int NextLine(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length) return 0;
        return text[end] == '\r' && Peek(text, end + 1) == '\n' ? end + 2 : end + 1;
    }
}
