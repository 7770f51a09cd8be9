namespace SecretGuard.Detection.Reading.Code;

/// <summary>
/// One reading of one text: goes through its tokens once, keeps the brackets that are open and what the current value is for, and hands
/// over every value when it is complete.
/// </summary>
internal ref partial struct CodeReading(ReadOnlySpan<char> text, Lexer lexer, CandidateSink sink)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly FrameStack frames = new(sink);
    private readonly ValueList<Piece> pieces = new(64);
    private readonly NamePath names = new();
    private readonly Values values = new(text.Length);
    private Token token;
    private TokenKind previous;
    private Word word;
    private bool pathGoesOn;
    private bool lineEnded;

    public void Run()
    {
        for (lexer.Next(text, ref token); token.Kind != TokenKind.End; lexer.Next(text, ref token))
        {
            if (token.Kind == TokenKind.Comment)
            {
                ReadComment();
                continue;
            }

            if (token.Kind == TokenKind.Line)
            {
                lineEnded = true;
                continue;
            }

            if (lineEnded) EndLine();
            Read();
            previous = token.Kind;
        }

        while (frames.Count > 1) Close();
        EndSegment();
        values.HandOverRest(text, sink);
    }

    private void Read()
    {
        switch (token.Kind)
        {
            case TokenKind.Identifier: ReadIdentifier(); break;
            case TokenKind.Text or TokenKind.Character: ReadText(); break;
            case TokenKind.InterpolationStart: StartInterpolation(); break;
            case TokenKind.InterpolationEnd: EndInterpolation(); break;
            case TokenKind.Number: ReadNumber(); break;
            case TokenKind.HoleStart: Open(FrameKind.Hole, default); break;
            case TokenKind.OpenParenthesis: OpenParenthesis(); break;
            case TokenKind.OpenBracket: OpenBracket(); break;
            case TokenKind.OpenBrace: OpenBrace(); break;
            case TokenKind.CloseParenthesis or TokenKind.CloseBracket or TokenKind.CloseBrace or TokenKind.HoleEnd: CloseMatching(); break;
            case TokenKind.Assign or TokenKind.Append: ReadAssign(); break;
            case TokenKind.Equality: ReadEquality(); break;
            case TokenKind.Arrow: ReadArrow(); break;
            case TokenKind.Colon: ReadColon(); break;
            case TokenKind.Comma: ReadComma(); break;
            case TokenKind.Semicolon: EndSegment(); break;
            case TokenKind.Dot: ReadDot(); break;
            case TokenKind.Plus: ReadPlus(); break;
            case TokenKind.Question: ReadQuestion(); break;
            default: EndOperand(); break;
        }
    }

    // Commented-out code and notes; a comment without these signs gives nothing a value.
    private readonly void ReadComment()
    {
        var comment = text.Slice(token.Start, token.End - token.Start);
        if (comment.IndexOfAny('=', ':') >= 0) sink.Read(TextKind.Text, comment, token.Start);
    }

    private void EndLine()
    {
        lineEnded = false;
        if (frames.Top.Kind is not (FrameKind.Body or FrameKind.Initializer)) return;
        if (!GoesOnBehind(previous) && !GoesOnWith(token.Kind)) EndSegment();
    }

    private static bool GoesOnBehind(TokenKind kind) =>
        kind is TokenKind.OpenBrace or TokenKind.Arrow or TokenKind.Colon || GoesOnWith(kind);

    private static bool GoesOnWith(TokenKind kind) =>
        kind is TokenKind.Plus or TokenKind.Dot or TokenKind.Assign or TokenKind.Append or TokenKind.Equality or TokenKind.Comma
            or TokenKind.Question or TokenKind.Coalesce or TokenKind.Operator or TokenKind.OpenBrace or TokenKind.Arrow;

    private readonly TextRange TokenRange => new(token.Start, token.End);

    private void ReadIdentifier()
    {
        ref var top = ref frames.Top;
        if (previous == TokenKind.Dot && pathGoesOn)
        {
            if (HasPieces && pieces.Last.Kind == PieceKind.Reference && pieces.Last.To == top.Path.End) pieces.Last.To = token.End;
            top.Path = top.Path.To(token.End);
            return;
        }

        word = lexer.WordOf(text.Slice(token.Start, token.End - token.Start));
        if (word != Word.None)
        {
            token.Kind = TokenKind.Keyword;
            ReadKeyword();
            return;
        }

        top.Path = TokenRange;
        if (!top.ExpectsOperand) return;
        pieces.Add(new Piece(PieceKind.Reference, token.Start, token.End));
        top.ExpectsOperand = false;
    }

    private void ReadKeyword()
    {
        ref var top = ref frames.Top;
        switch (word)
        {
            case Word.Return:
                EndSegment();
                top.Assigned = top.Member;
                break;
            case Word.Is:
                Flush();
                top.Compared = top.Path;
                top.IsMixed = true;
                break;
            case Word.Case:
                EndSegment();
                top.Compared = top.Callee;
                top.IsCase = true;
                break;
            case Word.Annotation:
                if (previous == TokenKind.CloseParenthesis) top.Member = top.ClosedCallee;
                if (top.Assigned.Any || !top.Path.Any) break;
                top.Assigned = top.Path;
                top.IsAnnotated = true;
                break;
            case Word.Operator:
                EndOperand();
                break;
            case Word.New:
                top.ExpectsNew = true;
                if (!top.ExpectsOperand) break;
                pieces.Add(new Piece(PieceKind.Hole, token.Start, token.End));
                top.ExpectsOperand = false;
                break;
        }

        if (word is not Word.Switch) top.Path = default;
    }
}
