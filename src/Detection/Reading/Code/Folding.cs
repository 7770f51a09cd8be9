namespace SecretGuard.Detection.Reading.Code;

/// <summary>Puts the arguments of <c>string.Join</c> and <c>string.Format</c> together as the program would.</summary>
internal static class Folding
{
    private const int MostHoles = 32;

    /// <summary>Turns the pieces from <paramref name="from"/> on, with limits between the arguments, into those of the result.</summary>
    public static void Apply(ReadOnlySpan<char> text, FrameKind kind, PieceList pieces, int from)
    {
        if (kind == FrameKind.Concat) return;
        var arguments = Split(pieces.From(from));
        pieces.Replace(from, kind == FrameKind.Join ? Join(arguments) : Format(text, arguments));
    }

    private static List<List<Piece>> Split(ReadOnlySpan<Piece> pieces)
    {
        List<List<Piece>> arguments = [[]];
        foreach (var piece in pieces)
        {
            if (piece.Kind == PieceKind.Limit) arguments.Add([]);
            else arguments[arguments.Count - 1].Add(piece);
        }

        return arguments;
    }

    private static List<Piece> Join(List<List<Piece>> arguments)
    {
        List<Piece> joined = [];
        var separator = arguments[0].Count == 1 ? arguments[0][0] : new Piece(PieceKind.Hole, 0, 0);
        for (var i = 1; i < arguments.Count; i++)
        {
            if (i > 1) joined.Add(separator);
            joined.AddRange(arguments[i]);
        }

        return joined;
    }

    private static List<Piece> Format(ReadOnlySpan<char> text, List<List<Piece>> arguments)
    {
        // A format provider may come first.
        if (arguments.Count > 1 && !arguments[0].Exists(piece => piece.IsText)) arguments.RemoveAt(0);
        if (arguments[0].Count != 1 || !arguments[0][0].IsText) return arguments[0];
        var format = arguments[0][0];
        format.Style |= TextStyle.DoubledBraces;
        format.Escaped = true;
        List<Piece> result = [];
        var from = format.From;
        for (var holes = 0; holes < MostHoles && FindHole(text, from, format.To) is { Index: >= 0 } hole; holes++)
        {
            result.Add(format with { From = from, To = hole.Start });
            if (hole.Index + 1 < arguments.Count) result.AddRange(arguments[hole.Index + 1]);
            else result.Add(new Piece(PieceKind.Hole, hole.Start, hole.End));
            from = hole.End;
        }

        result.Add(format with { From = from });
        return result;
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
