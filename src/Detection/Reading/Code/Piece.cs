namespace SecretGuard.Detection.Reading.Code;

/// <summary>A piece of a value: where it is written, and how.</summary>
internal struct Piece
{
    public PieceKind Kind;
    public TextStyle Style;

    /// <summary>Whether its text reads otherwise than it is written.</summary>
    public bool Escaped;

    /// <summary>Where it starts, without quotes.</summary>
    public int From;
    public int To;

    /// <summary>Where its line breaks are followed by blanks that do not belong to it: how many; -1 as long as that is not known.</summary>
    public int Indent;

    public Piece(PieceKind kind, int from, int to)
    {
        Kind = kind;
        From = from;
        To = to;
    }

    public Piece(in Token literal)
        : this(literal.Kind == TokenKind.Character ? PieceKind.Character : PieceKind.Text, literal.From, literal.To)
    {
        Style = literal.Style;
        Escaped = literal.Escaped;
        Indent = literal.Indent;
    }

    public readonly bool IsText => Kind is PieceKind.Text or PieceKind.Character;
}
