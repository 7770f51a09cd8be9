namespace SecretGuard.Detection.Reading.Code;

/// <summary>Reads the operators that C# and the languages like it share.</summary>
internal static class Signs
{
    /// <summary>The kind and the length of the sign at a place.</summary>
    public static Sign At(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        switch (text[at])
        {
            case '(': return new(TokenKind.OpenParenthesis, 1);
            case ')': return new(TokenKind.CloseParenthesis, 1);
            case '[': return new(TokenKind.OpenBracket, 1);
            case ']': return new(TokenKind.CloseBracket, 1);
            case '{': return new(TokenKind.OpenBrace, 1);
            case '}': return new(TokenKind.CloseBrace, 1);
            case ',': return new(TokenKind.Comma, 1);
            case ';': return new(TokenKind.Semicolon, 1);
            case '.': return next == '.' ? new(TokenKind.Operator, 2) : new(TokenKind.Dot, 1);
            case ':': return next == ':' ? new(TokenKind.Dot, 2) : next == '=' ? new(TokenKind.Assign, 2) : new(TokenKind.Colon, 1);
            case '=': return Equal(text, at, next);
            case '!': return next == '=' ? new(TokenKind.Equality, LengthOf(text, at, '=')) : new(TokenKind.Operator, 1);
            case '+': return next == '=' ? new(TokenKind.Append, 2) : next == '+' ? new(TokenKind.Operator, 2) : new(TokenKind.Plus, 1);
            case '-': return next == '>' ? new(TokenKind.Dot, 2) : new(TokenKind.Operator, next is '=' or '-' ? 2 : 1);
            case '?': return Question(text, at, next);
            case '<' or '>' or '*' or '/' or '%' or '&' or '|' or '^' or '~': return new(TokenKind.Operator, next == '=' ? 2 : 1);
            default: return new(TokenKind.Operator, 1);
        }
    }

    private static Sign Equal(ReadOnlySpan<char> text, int at, char next) => next switch
    {
        '=' => new(TokenKind.Equality, LengthOf(text, at, '=')),
        '>' => new(TokenKind.Arrow, 2),
        _ => new(TokenKind.Assign, 1),
    };

    private static Sign Question(ReadOnlySpan<char> text, int at, char next)
    {
        var third = at + 2 < text.Length ? text[at + 2] : '\0';
        if (next == '?') return third == '=' ? new(TokenKind.Assign, 3) : new(TokenKind.Coalesce, 2);
        return next == '.' && !char.IsDigit(third) ? new(TokenKind.Dot, 2) : new(TokenKind.Question, 1);
    }

    // Of ==, ===, !=, !==: the first character, and up to two of the others.
    private static int LengthOf(ReadOnlySpan<char> text, int at, char repeated) =>
        at + 2 < text.Length && text[at + 2] == repeated ? 3 : 2;
}
