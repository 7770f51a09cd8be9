namespace SecretGuard.Detection.Reading.Code;

/// <summary>What names stand for in a text, as far as it is made of literals.</summary>
/// <param name="length">The length of the text, to which what may be put in for names is bounded.</param>
internal sealed class Constants(int length)
{
    private const int LongestConstant = 512;
    private const int MostPieces = 16;

    private readonly NameTable names = new();
    private readonly ValueList<Piece> pieces = new();
    private long budget = 65_536 + 4L * length;

    /// <summary>Lets a name stand for a value; an empty one forgets it.</summary>
    public void Define(ReadOnlySpan<char> text, ReadOnlySpan<char> name, ReadOnlySpan<Piece> value)
    {
        var start = pieces.Count;
        var fits = !value.IsEmpty && TryCopy(text, value);
        if (fits)
        {
            names.Set(name, new TextRange(start, pieces.Count));
            return;
        }

        names.Forget(name);
        pieces.Truncate(start);
    }

    /// <summary>What a reference stands for; empty where that is not known.</summary>
    public ReadOnlySpan<Piece> Of(ReadOnlySpan<char> text, in Piece reference)
    {
        if (names.IsEmpty) return default;
        var path = new TextRange(reference.From, reference.To);
        var name = NamePath.LastOf(text, path);
        var isMember = name.Length < path.End - path.Start;
        if (isMember && !(char.IsUpper(name[0]) && char.IsUpper(text[path.Start]))) return default;
        var found = names.Of(name);
        return pieces.Slice(found.Start, found.End - found.Start);
    }

    /// <summary>
    /// Whether it may be put in once more: what a text costs stays in proportion to its length, however often it names a constant.
    /// </summary>
    public bool TryPay(ReadOnlySpan<Piece> constant)
    {
        foreach (var piece in constant) budget -= piece.To - piece.From + 1;
        return budget >= 0;
    }

    private bool TryCopy(ReadOnlySpan<char> text, ReadOnlySpan<Piece> value)
    {
        var start = pieces.Count;
        foreach (var piece in value)
        {
            if (piece.IsText) pieces.Add(piece);
            else if (piece.Kind != PieceKind.Reference) return false;
            else if (!TryCopyConstant(text, piece)) return false;
            if (pieces.Count - start > MostPieces) return false;
        }

        var total = 0;
        foreach (var piece in pieces.From(start)) total += piece.To - piece.From;
        return total <= LongestConstant;
    }

    private bool TryCopyConstant(ReadOnlySpan<char> text, in Piece reference)
    {
        var found = Of(text, reference);
        if (found.IsEmpty) return false;
        foreach (var piece in found) pieces.Add(piece);
        return true;
    }
}
