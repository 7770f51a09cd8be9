namespace SecretGuard.Detection.Reading.Code;

/// <summary>What a piece of a value reads as.</summary>
internal static class PieceText
{
    /// <summary>Adds the text of a literal, with the place of every character.</summary>
    public static void Decode(ReadOnlySpan<char> text, in Piece piece, DecodedText into)
    {
        if (!piece.Escaped)
        {
            into.Add(text.Slice(piece.From, piece.To - piece.From), piece.From);
            return;
        }

        for (var i = piece.From; i < piece.To;)
        {
            if (piece.Indent > 0) i = SkipIndent(text, piece, i);
            if (i < piece.To) i = DecodeOne(text, piece, i, into);
        }
    }

    /// <summary>The same, with all characters at one place: that of the name that stands for the text.</summary>
    public static void Decode(ReadOnlySpan<char> text, in Piece piece, DecodedText into, TextRange place, DecodedText scratch)
    {
        scratch.Clear();
        Decode(text, piece, scratch);
        foreach (var c in scratch.Text) into.Add(c, place.Start, place.End);
    }

    private static int SkipIndent(ReadOnlySpan<char> text, in Piece piece, int at)
    {
        if (at > 0 && text[at - 1] is not ('\n' or '\r')) return at;
        if (at > 0 && text[at - 1] == '\r' && text[at] == '\n') return at;
        var limit = Math.Min(piece.To, at + piece.Indent);
        while (at < limit && text[at] is ' ' or '\t') at++;
        return at;
    }

    private static int DecodeOne(ReadOnlySpan<char> text, in Piece piece, int at, DecodedText into)
    {
        var c = text[at];
        var doubled = at + 1 < piece.To && text[at + 1] == c;
        if (c == '\\' && (piece.Style & (TextStyle.Backslash | TextStyle.Lenient | TextStyle.Trigraphs)) != 0)
        {
            return Escapes.Decode(text, at, piece.To, piece.Style, into);
        }

        var isPair = doubled && ((c is '{' or '}' && (piece.Style & TextStyle.DoubledBraces) != 0)
            || (c == '"' && (piece.Style & TextStyle.DoubledQuotes) != 0));
        var end = isPair ? at + 2 : at + 1;
        into.Add(c, at, end);
        return end;
    }
}
