namespace SecretGuard.Detection.Reading.Code;

/// <content>Brackets: what they are when they open, and what becomes of their content when they close.</content>
internal ref partial struct CodeReading
{
    private void OpenParenthesis()
    {
        ref var top = ref frames.Top;
        var callee = previous == TokenKind.Identifier ? top.Path : default;
        var kind = previous switch
        {
            TokenKind.Identifier => CallKinds.Of(text, callee),
            TokenKind.Keyword when word is Word.Control or Word.Switch or Word.With => FrameKind.Control,
            TokenKind.Keyword when word == Word.New => FrameKind.Call,
            TokenKind.CloseParenthesis or TokenKind.CloseBracket => FrameKind.Call,
            TokenKind.Operator when text[token.Start - 1] == '>' => FrameKind.Call,
            _ => FrameKind.Parenthesis,
        };
        if (callee.Any && HasPieces && pieces.Last.Kind == PieceKind.Reference && pieces.Last.To == callee.End)
        {
            pieces.Last.Kind = PieceKind.Hole;
            if (kind is FrameKind.Concat or FrameKind.Join or FrameKind.Format)
            {
                pieces.Truncate(pieces.Count - 1);
                top.ExpectsOperand = true;
            }
        }

        var tuple = previous == TokenKind.Assign && kind == FrameKind.Parenthesis ? top.Tuple : default;
        var joins = kind is not (FrameKind.Call or FrameKind.Control or FrameKind.Wrapper);
        if (joins && !top.ExpectsOperand && HasPieces && !IsElement(pieces.Last)) Flush();
        Open(kind, callee);
        ref var opened = ref frames.Top;
        opened.Tuple = tuple;
        opened.ExpectsOperand = kind is FrameKind.Concat or FrameKind.Join or FrameKind.Format;
    }

    private void OpenBracket()
    {
        ref var top = ref frames.Top;
        var isSuffix = previous is TokenKind.Identifier or TokenKind.CloseParenthesis or TokenKind.CloseBracket;
        var isMember = top.Kind == FrameKind.Initializer && previous is TokenKind.OpenBrace or TokenKind.Comma;
        var path = previous == TokenKind.Identifier || (previous == TokenKind.CloseBracket && top.Path.Any)
            ? top.Path
            : new TextRange(token.Start, token.End);
        if (isSuffix || isMember) Open(FrameKind.Index, path);
        else if (top.Kind == FrameKind.Collection && top.Open == TokenKind.OpenBracket) Open(FrameKind.Pair, default);
        else Open(FrameKind.Collection, default);
    }

    private void OpenBrace()
    {
        var brace = KindOfBrace();
        Open(brace.Kind, brace.Callee);
        frames.Top.Member = brace.Member;
    }

    private readonly Brace KindOfBrace()
    {
        ref var top = ref frames.Top;
        switch (previous)
        {
            case TokenKind.CloseParenthesis when top.ClosedNew: return new(FrameKind.Initializer, top.ClosedCallee, default);
            case TokenKind.CloseParenthesis when top.ClosedKind is FrameKind.Control:
                return new(FrameKind.Body, top.ClosedCallee, top.Member);
            case TokenKind.CloseParenthesis: return new(FrameKind.Body, default, top.ClosedCallee.Any ? top.ClosedCallee : top.Member);
            case TokenKind.Keyword: return KindOfBraceBehindWord();
            case TokenKind.Identifier when top.Compared.Any || top.IsCase: return new(FrameKind.Pattern, default, default);
            case TokenKind.Identifier when top.ExpectsNew || (top.Assigned.Any && !top.IsAnnotated):
                return new(FrameKind.Initializer, top.Path, default);
            case TokenKind.Identifier: return new(FrameKind.Body, default, top.Path);
            case TokenKind.CloseBracket: return new(FrameKind.Collection, default, default);
            case TokenKind.Arrow: return new(FrameKind.Body, default, top.Assigned.Any ? top.Assigned : top.Member);
            case TokenKind.Operator when top.ExpectsNew || (top.Assigned.Any && !top.IsAnnotated):
                return new(FrameKind.Initializer, default, default);
            case TokenKind.OpenBrace or TokenKind.Comma when top.Kind == FrameKind.Initializer:
                return new(FrameKind.Pair, default, default);
            case TokenKind.OpenBrace when top.Kind == FrameKind.Body: return new(FrameKind.Body, default, top.Member);
            case TokenKind.Assign or TokenKind.Colon or TokenKind.Comma:
            case TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.OpenBrace:
                return new(top.Kind == FrameKind.Pattern ? FrameKind.Pattern : FrameKind.Initializer, default, default);
            default: return new(FrameKind.Body, default, top.Member);
        }
    }

    private readonly Brace KindOfBraceBehindWord()
    {
        ref var top = ref frames.Top;
        return word switch
        {
            Word.Switch => new(FrameKind.Switch, top.Path, default),
            Word.With or Word.New or Word.Return => new(FrameKind.Initializer, default, default),
            Word.Is or Word.Case => new(FrameKind.Pattern, default, default),
            Word.Modifier when top.Compared.Any || top.IsCase => new(FrameKind.Pattern, default, default),
            _ => new(FrameKind.Body, default, top.Member),
        };
    }

    private void Open(FrameKind kind, TextRange callee)
    {
        ref var top = ref frames.Top;
        var context = Speaks(top) ? frames.Count - 1 : top.Context;
        var group = top.Group;
        var isNew = top.ExpectsNew;
        top.ExpectsNew = isNew && kind is FrameKind.Index or FrameKind.Collection;
        ref var opened = ref frames.Push();
        opened.Kind = kind;
        opened.Open = token.Kind;
        opened.Start = token.Start;
        opened.Callee = callee;
        opened.IsNew = isNew;
        opened.Pieces = pieces.Count;
        if (kind is FrameKind.Body or FrameKind.Call or FrameKind.Control or FrameKind.Index or FrameKind.Hole) return;
        opened.Context = context;
        if (kind != FrameKind.Initializer) opened.Group = group;
    }

    private void CloseMatching()
    {
        if (token.Kind == TokenKind.HoleEnd)
        {
            while (frames.Count > 1 && frames.Top.Kind != FrameKind.Hole) Close();
            if (frames.Count > 1) Close();
            return;
        }

        if (token.Kind == TokenKind.CloseBrace)
        {
            // A brace that closes tells that parentheses before it were forgotten.
            while (frames.Top.Open is TokenKind.OpenParenthesis or TokenKind.OpenBracket) Close();
        }

        var opening = token.Kind switch
        {
            TokenKind.CloseBrace => TokenKind.OpenBrace,
            TokenKind.CloseBracket => TokenKind.OpenBracket,
            _ => TokenKind.OpenParenthesis,
        };
        if (frames.Count > 1 && frames.Top.Open == opening) Close();
        else Flush();
    }

    private void Close()
    {
        var closed = TakeContent();
        var frame = frames.Top;
        if (!closed) EndSegment();
        frames.Pop();
        ref var top = ref frames.Top;
        if (!closed && (top.ExpectsOperand || frame.Kind == FrameKind.Hole)) AddHole(frame.Start, token.End);
        top.ExpectsOperand = false;
        top.Closed = new TextRange(frame.Start, token.End);
        top.ClosedKind = frame.Kind;
        top.ClosedNew = frame.IsNew;
        top.ClosedCallee = frame.Kind == FrameKind.Control ? frame.Path : frame.Callee;
        if (frame.Kind == FrameKind.Index) top.Path = frame.Callee.To(token.End);
        else if (frame.Open == TokenKind.OpenParenthesis && top.IsComparedWithNext && HasPieces) CompareWith(frame.Path);
        else if (frame.Kind == FrameKind.Body && top.Kind == FrameKind.Body) EndMember();
    }

    private void CompareWith(TextRange path)
    {
        frames.Top.Path = path;
        Flush();
        frames.Top.IsComparedWithNext = false;
    }

    // A property's initial value may follow its accessors.
    private void EndMember()
    {
        var path = frames.Top.Path;
        EndSegment();
        frames.Top.Path = path;
    }

    // Whether the content becomes part of the value outside.
    private bool TakeContent()
    {
        ref var top = ref frames.Top;
        switch (top.Kind)
        {
            case FrameKind.Hole when !HasPieces && top.Path.Any && previous == TokenKind.Identifier && !top.IsMixed && !token.Escaped:
                pieces.Add(new Piece(PieceKind.Reference, top.Path.Start, top.Path.End));
                return true;
            case FrameKind.Hole when token.Escaped:
                return false;
            case FrameKind.Hole or FrameKind.Parenthesis:
                return HasPieces && !top.IsMixed && !top.Assigned.Any && !top.ExpectsOperand && Values.HasText(pieces.From(top.Pieces));
            case FrameKind.Concat or FrameKind.Join or FrameKind.Format:
                if (top.ExpectsOperand) AddHole(token.Start, token.Start);
                if (top.IsMixed || top.Assigned.Any) return false;
                Folding.Apply(text, top.Kind, pieces, top.Pieces);
                return true;
            case FrameKind.Collection or FrameKind.Initializer:
                if (!top.IsMixed && HasPieces) HandOverBytes();
                return false;
            default:
                return false;
        }
    }

    private void HandOverBytes()
    {
        ref var top = ref frames.Top;
        var value = pieces.From(top.Pieces);
        if (value.Length != top.Argument + (previous == TokenKind.Comma ? 0 : 1)) return;
        if (values.HandOverBytes(text, value, NameOf(), sink)) pieces.Truncate(top.Pieces);
    }
}
