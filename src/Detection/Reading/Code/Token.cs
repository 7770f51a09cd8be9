namespace SecretGuard.Detection.Reading.Code;

/// <summary>A token of source code: a place in the text and what is there.</summary>
internal struct Token
{
    public TokenKind Kind;

    /// <summary>How a literal's text is written.</summary>
    public TextStyle Style;

    /// <summary>Whether a literal's text reads otherwise than it is written; of a hole's end, whether the hole has a format.</summary>
    public bool Escaped;
    public int Start;
    public int End;

    /// <summary>Where the text of a literal starts, without its quotes.</summary>
    public int From;

    /// <summary>Where the text of a literal ends.</summary>
    public int To;

    /// <summary>How many blanks the lines of an indented literal start with; of one with holes, known at its end.</summary>
    public int Indent;

    public void Set(TokenKind kind, int start, int end)
    {
        Kind = kind;
        Start = start;
        End = end;
    }

    public void SetText(int start, int end, int from, int to, TextStyle style, bool escaped)
    {
        Set(TokenKind.Text, start, end);
        From = from;
        To = to;
        Style = style;
        Escaped = escaped;
        Indent = 0;
    }
}
