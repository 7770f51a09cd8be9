namespace SecretGuard.Detection.Reading.Code;

/// <content>Literals, and the segments they stand in.</content>
internal ref partial struct CodeReading
{
    private readonly bool HasPieces => pieces.Count > frames.Top.Pieces;

    // Whether the segment is a literal and nothing else, so that it may be a key.
    private readonly bool IsOneLiteral =>
        previous == TokenKind.Text && pieces.Count == frames.Top.Pieces + 1 && pieces.Last.Kind == PieceKind.Text && !frames.Top.IsMixed;

    private readonly TextRange TakeLiteral()
    {
        var literal = new TextRange(pieces.Last.From, pieces.Last.To);
        pieces.Truncate(frames.Top.Pieces);
        return literal;
    }

    private void StartOperand()
    {
        ref var top = ref frames.Top;
        var joins = top.ExpectsOperand || (lexer.NeighboursJoin && previous == TokenKind.Text);
        if (HasPieces && !joins && !(token.Kind == TokenKind.Character && IsElement(pieces.Last))) Flush();
        top.ExpectsOperand = false;
    }

    // Numbers and characters of an array are kept until it closes.
    private readonly bool IsElement(in Piece piece) =>
        piece.Kind is PieceKind.Number or PieceKind.Character && frames.Top.Kind is FrameKind.Collection or FrameKind.Initializer;

    private void ReadText()
    {
        if (previous is not (TokenKind.InterpolationStart or TokenKind.HoleEnd)) StartOperand();
        pieces.Add(new Piece(token));
        if (token.Style == TextStyle.Indented && previous is TokenKind.InterpolationStart or TokenKind.HoleEnd) pieces.Last.Indent = -1;
    }

    private void StartInterpolation()
    {
        StartOperand();
        frames.Top.Interpolation = pieces.Count;
    }

    // Only here it is known how far the lines are indented.
    private void EndInterpolation()
    {
        for (var i = frames.Top.Interpolation; i < pieces.Count; i++)
        {
            if (pieces[i].Indent < 0) pieces[i].Indent = token.Indent;
        }
    }

    private void ReadNumber()
    {
        ref var top = ref frames.Top;
        if (top.ExpectsOperand)
        {
            AddHole(token.Start, token.End);
            top.ExpectsOperand = false;
        }
        else if (top.Kind is FrameKind.Collection or FrameKind.Initializer
            && previous is TokenKind.OpenBrace or TokenKind.OpenBracket or TokenKind.Comma or TokenKind.CloseParenthesis)
        {
            pieces.Add(new Piece(PieceKind.Number, token.Start, token.End));
        }
    }

    private void Flush()
    {
        if (!HasPieces) return;
        ref var top = ref frames.Top;
        var value = pieces.From(top.Pieces);
        if (Values.HasText(value)) values.HandOver(text, value, NameOf(), sink);
        pieces.Truncate(top.Pieces);
        top.ExpectsOperand = false;
    }

    private void EndSegment()
    {
        ref var top = ref frames.Top;
        if (top.Defines && top.Assigned.Any) Define();
        Flush();
        top.Assigned = top.Compared = top.Path = top.Key = top.Before = top.ClosedCallee = default;
        if (top.Kind != FrameKind.Parenthesis) top.Tuple = default;
        top.Defines = top.IsAnnotated = top.IsComparedWithNext = top.ExpectsOperand = top.IsMixed = false;
        top.IsCase = top.IsArm = top.ExpectsNew = top.ClosedNew = false;
        top.Ternaries = 0;
    }

    // From here on the name stands for the value, or for none that is known.
    private void Define()
    {
        ref var top = ref frames.Top;
        var name = NamePath.LastOf(text, top.Assigned);
        values.Define(text, name, HasPieces && !top.IsMixed ? pieces.From(top.Pieces) : default);
    }
}
