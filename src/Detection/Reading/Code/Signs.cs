namespace SecretGuard.Detection.Reading.Code;

/// <summary>Reads the operators that C# and the languages like it share.</summary>
internal static class Signs
{
    /// <summary>The kind and the length of the sign at a place.</summary>
    public static (TokenKind Kind, int Length) At(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        switch (text[at])
        {
            case '(': return (TokenKind.OpenParenthesis, 1);
            case ')': return (TokenKind.CloseParenthesis, 1);
            case '[': return (TokenKind.OpenBracket, 1);
            case ']': return (TokenKind.CloseBracket, 1);
            case '{': return (TokenKind.OpenBrace, 1);
            case '}': return (TokenKind.CloseBrace, 1);
            case ',': return (TokenKind.Comma, 1);
            case ';': return (TokenKind.Semicolon, 1);
            case '.': return next == '.' ? (TokenKind.Operator, 2) : (TokenKind.Dot, 1);
            case ':': return next == ':' ? (TokenKind.Dot, 2) : next == '=' ? (TokenKind.Assign, 2) : (TokenKind.Colon, 1);
            case '=': return Equal(text, at, next);
            case '!': return next == '=' ? (TokenKind.Equality, LengthOf(text, at, '=')) : (TokenKind.Operator, 1);
            case '+': return next == '=' ? (TokenKind.Append, 2) : next == '+' ? (TokenKind.Operator, 2) : (TokenKind.Plus, 1);
            case '-': return next == '>' ? (TokenKind.Dot, 2) : (TokenKind.Operator, next is '=' or '-' ? 2 : 1);
            case '?': return Question(text, at, next);
            case '<' or '>' or '*' or '/' or '%' or '&' or '|' or '^' or '~': return (TokenKind.Operator, next == '=' ? 2 : 1);
            default: return (TokenKind.Operator, 1);
        }
    }

    private static (TokenKind Kind, int Length) Equal(ReadOnlySpan<char> text, int at, char next) => next switch
    {
        '=' => (TokenKind.Equality, LengthOf(text, at, '=')),
        '>' => (TokenKind.Arrow, 2),
        _ => (TokenKind.Assign, 1),
    };

    private static (TokenKind Kind, int Length) Question(ReadOnlySpan<char> text, int at, char next)
    {
        var third = at + 2 < text.Length ? text[at + 2] : '\0';
        if (next == '?') return third == '=' ? (TokenKind.Assign, 3) : (TokenKind.Coalesce, 2);
        return next == '.' && !char.IsDigit(third) ? (TokenKind.Dot, 2) : (TokenKind.Question, 1);
    }

    // Of ==, ===, !=, !==: the first character, and up to two of the others.
    private static int LengthOf(ReadOnlySpan<char> text, int at, char repeated) =>
        at + 2 < text.Length && text[at + 2] == repeated ? 3 : 2;
}
