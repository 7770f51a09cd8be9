namespace SecretGuard.Detection.Reading.Code;

/// <content>What the signs between operands say of them.</content>
internal ref partial struct CodeReading
{
    private static readonly string[] Comparers = ["Equals(", "SequenceEqual(", "FixedTimeEquals(", "equals("];

    private void ReadAssign()
    {
        ref var top = ref frames.Top;
        if (IsOneLiteral)
        {
            top.Assigned = TakeLiteral();
        }
        else if (previous == TokenKind.CloseParenthesis && top.ClosedKind == FrameKind.Parenthesis)
        {
            EndSegment();
            top.Tuple = top.Closed;
        }
        else if (!top.IsAnnotated || !top.Assigned.Any)
        {
            Flush();
            top.Assigned = top.Path;
        }

        top.Defines = token.Kind == TokenKind.Assign && top.Kind == FrameKind.Body;
        top.Compared = top.Path = default;
        top.IsMixed = token.Kind == TokenKind.Append;
        top.IsAnnotated = false;
    }

    private void ReadEquality()
    {
        ref var top = ref frames.Top;
        if (HasPieces && pieces.Last.IsText)
        {
            top.IsComparedWithNext = true;
            top.ExpectsOperand = false;
        }
        else
        {
            Flush();
            top.Compared = top.Path;
        }

        top.Path = default;
        top.IsMixed = true;
    }

    private void ReadArrow()
    {
        ref var top = ref frames.Top;
        if (lexer.ArrowsPair && IsOneLiteral)
        {
            top.Assigned = TakeLiteral();
            return;
        }

        Flush();
        if (top.Kind == FrameKind.Switch)
        {
            top.IsArm = true;
        }
        else if (!top.Assigned.Any && (top.Kind == FrameKind.Body || lexer.ArrowsPair))
        {
            top.Assigned = previous switch
            {
                TokenKind.CloseParenthesis => top.ClosedCallee,
                TokenKind.Keyword => top.Member,
                _ => top.Path,
            };
        }

        top.Path = top.Compared = default;
        top.IsMixed = false;
    }

    private void ReadColon()
    {
        ref var top = ref frames.Top;
        if (top.Ternaries > 0 && previous != TokenKind.Question)
        {
            EndOperand();
            top.Ternaries--;
        }
        else if (top.IsCase || previous == TokenKind.Keyword)
        {
            EndSegment();
        }
        else if (IsOneLiteral)
        {
            top.Assigned = TakeLiteral();
        }
        else if (!top.Assigned.Any)
        {
            Flush();
            top.Ternaries = 0;
            top.Assigned = top.Path;
            top.IsAnnotated = true;
        }
    }

    private void ReadComma()
    {
        ref var top = ref frames.Top;
        if (top.Kind is FrameKind.Concat or FrameKind.Join or FrameKind.Format)
        {
            top.Argument++;
            if (top.ExpectsOperand) pieces.Add(new Piece(PieceKind.Hole, token.Start, token.Start));
            if (top.Kind != FrameKind.Concat) pieces.Add(new Piece(PieceKind.Limit, token.Start, token.Start));
            top.ExpectsOperand = true;
            top.Path = default;
            return;
        }

        if (!top.IsMixed && HasPieces && IsElement(pieces.Last))
        {
            top.Argument++;
            return;
        }

        var key = top.Key.Any || top.Assigned.Any || top.Compared.Any ? default : KeyOf();
        var path = top.Path;
        EndSegment();
        top.Argument++;
        top.Key = key;
        top.Before = path;
        top.IsMixed = top.Kind == FrameKind.Parenthesis || top.Kind == FrameKind.Hole;
    }

    // What may be the name of the argument that follows: a literal, or a constant by its capital.
    private readonly TextRange KeyOf()
    {
        ref var top = ref frames.Top;
        if (IsOneLiteral) return new TextRange(pieces.Last.From, pieces.Last.To);
        if (HasPieces || previous != TokenKind.Identifier || top.IsMixed) return default;
        var last = top.Path.Of(text);
        return char.IsUpper(last[last.LastIndexOf('.') + 1 < last.Length ? last.LastIndexOf('.') + 1 : 0]) ? top.Path : default;
    }

    private void ReadDot()
    {
        ref var top = ref frames.Top;
        pathGoesOn = previous == TokenKind.Identifier || (previous == TokenKind.CloseBracket && top.Path.Any);
        var isReceiver = previous is TokenKind.Text or TokenKind.InterpolationEnd
            || (previous == TokenKind.CloseParenthesis && HasPieces && pieces.Last.IsText);
        if (!isReceiver || !HasPieces) return;
        top.IsMixed = true;
        if (!IsComparer(text.Slice(token.End)))
        {
            Flush();
            return;
        }

        top.IsComparedWithNext = true;
        top.Path = default;
    }

    private static bool IsComparer(ReadOnlySpan<char> rest)
    {
        foreach (var comparer in Comparers)
        {
            if (rest.StartsWith(comparer.AsSpan())) return true;
        }

        return false;
    }

    private void ReadPlus()
    {
        ref var top = ref frames.Top;
        if (!HasPieces)
        {
            if (previous == TokenKind.Identifier && top.Path.Any) pieces.Add(new Piece(PieceKind.Reference, top.Path.Start, top.Path.End));
            else if (previous is TokenKind.CloseParenthesis or TokenKind.CloseBracket or TokenKind.Number)
                AddHole(token.Start, token.Start);
            else return;
        }

        top.ExpectsOperand = true;
    }

    private void ReadQuestion()
    {
        EndOperand();
        frames.Top.Ternaries++;
    }

    // The value is complete; another for the same name may follow.
    private void EndOperand()
    {
        Flush();
        ref var top = ref frames.Top;
        top.Compared = default;
        top.IsComparedWithNext = false;
        top.ExpectsOperand = false;
        top.IsMixed = true;
    }

    private void AddHole(int start, int end) => pieces.Add(new Piece(PieceKind.Hole, start, end));
}
