namespace SecretGuard.Detection.Reading.Code;

/// <summary>What a piece of source code is, as far as it matters for the strings in it.</summary>
internal enum TokenKind : byte
{
    End,
    Identifier,

    /// <summary>A word of the language; only the reading tells it from an identifier.</summary>
    Keyword,
    Number,

    /// <summary>A character literal.</summary>
    Character,

    /// <summary>A string literal, or the text between two holes of an interpolated one.</summary>
    Text,
    InterpolationStart,
    InterpolationEnd,
    HoleStart,
    HoleEnd,
    Comment,

    /// <summary>The end of a line, where that may end a statement.</summary>
    Line,
    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    Assign,

    /// <summary><c>+=</c></summary>
    Append,

    /// <summary><c>==</c> and its negation.</summary>
    Equality,

    /// <summary><c>=></c></summary>
    Arrow,
    Colon,
    Comma,
    Semicolon,

    /// <summary>What stands between the parts of a path: <c>.</c>, <c>?.</c>, <c>::</c>, <c>-></c>.</summary>
    Dot,

    /// <summary>What joins strings.</summary>
    Plus,
    Question,

    /// <summary><c>??</c></summary>
    Coalesce,
    Operator,
}
