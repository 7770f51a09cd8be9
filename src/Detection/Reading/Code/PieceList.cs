namespace SecretGuard.Detection.Reading.Code;

/// <summary>The pieces of the values that are being read, the innermost value last.</summary>
internal sealed class PieceList
{
    private Piece[] pieces = new Piece[64];

    public int Count { get; private set; }

    public ref Piece this[int index] => ref pieces[index];

    public ref Piece Last => ref pieces[Count - 1];

    public void Add(in Piece piece)
    {
        if (Count == pieces.Length) Array.Resize(ref pieces, Count * 2);
        pieces[Count++] = piece;
    }

    public void Truncate(int count) => Count = count;

    /// <summary>The pieces from a place on.</summary>
    public ReadOnlySpan<Piece> From(int index) => pieces.AsSpan(index, Count - index);

    public ReadOnlySpan<Piece> Slice(int index, int count) => pieces.AsSpan(index, count);

    /// <summary>Puts others in the place of the pieces from <paramref name="index"/> on.</summary>
    public void Replace(int index, List<Piece> others)
    {
        Truncate(index);
        foreach (var piece in others) Add(piece);
    }
}
