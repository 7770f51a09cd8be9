namespace SecretGuard.Detection.Reading.Code;

/// <summary>Puts the arguments of <c>string.Join</c> and <c>string.Format</c> together as the program would.</summary>
internal static class Folding
{
    private const int MostHoles = 32;

    /// <summary>Turns the pieces from <paramref name="from"/> on, with limits between the arguments, into those of the result.</summary>
    public static void Apply(ReadOnlySpan<char> text, FrameKind kind, ValueList<Piece> pieces, int from)
    {
        if (kind == FrameKind.Concat) return;
        var arguments = Split(pieces.From(from));
        var folded = kind == FrameKind.Join ? Join(arguments) : Format(text, arguments);
        pieces.Truncate(from);
        Append(folded, pieces);
    }

    private static List<ValueList<Piece>> Split(ReadOnlySpan<Piece> pieces)
    {
        List<ValueList<Piece>> arguments = [new()];
        foreach (var piece in pieces)
        {
            if (piece.Kind == PieceKind.Limit) arguments.Add(new());
            else arguments[arguments.Count - 1].Add(piece);
        }

        return arguments;
    }

    private static ValueList<Piece> Join(List<ValueList<Piece>> arguments)
    {
        var joined = new ValueList<Piece>();
        var separator = arguments[0].Count == 1 ? arguments[0][0] : new Piece(PieceKind.Hole, 0, 0);
        for (var i = 1; i < arguments.Count; i++)
        {
            if (i > 1) joined.Add(separator);
            Append(arguments[i], joined);
        }

        return joined;
    }

    private static ValueList<Piece> Format(ReadOnlySpan<char> text, List<ValueList<Piece>> arguments)
    {
        // A format provider may come first.
        if (arguments.Count > 1 && !HasText(arguments[0])) arguments.RemoveAt(0);
        if (arguments[0].Count != 1 || !arguments[0][0].IsText) return arguments[0];
        var format = arguments[0][0];
        format.Style |= TextStyle.DoubledBraces;
        format.Escaped = true;
        var result = new ValueList<Piece>();
        var from = format.From;
        for (var holes = 0; holes < MostHoles && FindHole(text, from, format.To) is { Index: >= 0 } hole; holes++)
        {
            result.Add(format with { From = from, To = hole.Start });
            if (hole.Index + 1 < arguments.Count) Append(arguments[hole.Index + 1], result);
            else result.Add(new Piece(PieceKind.Hole, hole.Start, hole.End));
            from = hole.End;
        }

        result.Add(format with { From = from });
        return result;
    }

    private static bool HasText(ValueList<Piece> argument)
    {
        foreach (var piece in argument.From(0))
        {
            if (piece.IsText) return true;
        }

        return false;
    }

    private static void Append(ValueList<Piece> pieces, ValueList<Piece> to)
    {
        foreach (var piece in pieces.From(0)) to.Add(piece);
    }

    // The next {0}, {1:x} or {2,5}; an index of -1 where there is none.
    private static (int Index, int Start, int End) FindHole(ReadOnlySpan<char> text, int from, int to)
    {
        for (var i = from; i + 2 < to; i++)
        {
            if (text[i] != '{') continue;
            if (text[i + 1] == '{') i++;
            else if (text[i + 1] is >= '0' and <= '9' && text.Slice(i, to - i).IndexOf('}') is > 0 and var length)
            {
                return text[i + 2] is >= '0' and <= '9' ? (99, i, i + length + 1) : (text[i + 1] - '0', i, i + length + 1);
            }
        }

        return (-1, 0, 0);
    }
}
