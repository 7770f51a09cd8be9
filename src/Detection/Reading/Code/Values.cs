using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Reading.Code;

/// <summary>
/// Puts values together from their pieces and hands them over. Those that hold a name which may be declared further down wait for the end.
/// </summary>
/// <param name="length">The length of the text.</param>
internal sealed class Values(int length)
{
    private readonly DecodedText decoded = new();
    private readonly DecodedText scratch = new();
    private readonly Constants constants = new(length);
    private readonly ValueList<Piece> kept = new();
    private readonly List<Waiting> waiting = [];

    public static bool HasText(ReadOnlySpan<Piece> value)
    {
        foreach (var piece in value)
        {
            if (piece.Kind == PieceKind.Text) return true;
        }

        return false;
    }

    /// <summary>Lets a name stand for a value from here on; for none that is known where that has no pieces.</summary>
    public void Define(ReadOnlySpan<char> text, ReadOnlySpan<char> name, ReadOnlySpan<Piece> value) => constants.Define(text, name, value);

    public void HandOver(ReadOnlySpan<char> text, ReadOnlySpan<Piece> value, in Label label, CandidateSink sink)
    {
        var first = value[0];
        if (value.Length == 1 && !first.Escaped)
        {
            if (first.To == first.From) return;
            var plain = text.Slice(first.From, first.To - first.From);
            sink.Add(new Candidate(label.Name, plain, first.From, label.Role, label.Group, label.IsComparison));
        }
        else if (IsKnown(text, value))
        {
            Decode(text, value);
            if (decoded.Length > 0) sink.Add(new Candidate(label.Name, decoded, label.Role, label.Group, label.IsComparison));
        }
        else
        {
            waiting.Add(new Waiting(label.Name.ToString(), label.Role, label.Group, label.IsComparison, kept.Count, value.Length));
            foreach (var piece in value) kept.Add(piece);
        }
    }

    /// <summary>Hands over the values that waited for the end of the text.</summary>
    public void HandOverRest(ReadOnlySpan<char> text, CandidateSink sink)
    {
        foreach (var value in waiting)
        {
            Decode(text, kept.Slice(value.Start, value.Count));
            if (decoded.Length > 0) sink.Add(new Candidate(value.Name.AsSpan(), decoded, value.Role, value.Group, value.IsComparison));
        }
    }

    /// <summary>
    /// Hands over an array of bytes or characters: as the text that it spells, or as hexadecimal digits where it is a key.
    /// </summary>
    public bool HandOverBytes(ReadOnlySpan<char> text, ReadOnlySpan<Piece> value, in Label label, CandidateSink sink)
    {
        decoded.Clear();
        scratch.Clear();
        var isKey = label.Role == NameKind.Key || SecretNames.Classify(label.Name) == NameKind.Key;
        if (!ByteText.TryRead(text, value, decoded, scratch)) return false;
        var role = label.Role;
        if (!ByteText.IsSpelled(decoded.Text))
        {
            if (!isKey || decoded.Length > ByteText.LongestKey) return true;
            ByteText.ToHex(decoded, scratch);
            role = NameKind.Key;
            sink.Add(new Candidate(label.Name, scratch, role, label.Group));
            return true;
        }

        sink.Add(new Candidate(label.Name, decoded, role, label.Group));
        return true;
    }

    private bool IsKnown(ReadOnlySpan<char> text, ReadOnlySpan<Piece> value)
    {
        foreach (var piece in value)
        {
            if (piece.Kind == PieceKind.Reference && constants.Of(text, piece).IsEmpty) return false;
        }

        return true;
    }

    private void Decode(ReadOnlySpan<char> text, ReadOnlySpan<Piece> value)
    {
        decoded.Clear();
        foreach (var piece in value)
        {
            if (piece.IsText) PieceText.Decode(text, piece, decoded);
            else if (piece.Kind == PieceKind.Reference) DecodeReference(text, piece);
            else AddHole(piece);
        }
    }

    private void DecodeReference(ReadOnlySpan<char> text, in Piece reference)
    {
        var constant = constants.Of(text, reference);
        if (constant.IsEmpty || !constants.TryPay(constant))
        {
            AddHole(reference);
            return;
        }

        foreach (var piece in constant) PieceText.Decode(text, piece, decoded, new TextRange(reference.From, reference.To), scratch);
    }

    private void AddHole(in Piece piece)
    {
        foreach (var c in "{0}") decoded.Add(c, piece.From, piece.To);
    }

    private sealed record Waiting(string Name, NameKind Role, int Group, bool IsComparison, int Start, int Count);
}
