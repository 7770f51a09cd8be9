namespace SecretGuard.Detection.Reading.Code;

/// <summary>Arrays of bytes and of characters.</summary>
internal static class ByteText
{
    /// <summary>The longest array that is handed over as hexadecimal digits: no key is longer, but pictures and tables are.</summary>
    public const int LongestKey = 256;

    private const int Shortest = 4;
    private const string Digits = "0123456789abcdef";

    /// <summary>Reads every element into a character of <paramref name="into"/>; false where one is none.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<Piece> elements, DecodedText into, DecodedText scratch)
    {
        if (elements.Length < Shortest) return false;
        foreach (var element in elements)
        {
            if (element.Kind == PieceKind.Character)
            {
                scratch.Clear();
                PieceText.Decode(text, element, scratch);
                if (scratch.Length != 1) return false;
                into.Add(scratch.Text[0], element.From, element.To);
            }
            else if (ToByte(text.Slice(element.From, element.To - element.From)) is >= 0 and var value)
            {
                into.Add((char)value, element.From, element.To);
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the bytes are readable text.</summary>
    public static bool IsSpelled(ReadOnlySpan<char> bytes)
    {
        foreach (var c in bytes)
        {
            if (c is (< ' ' and not ('\t' or '\r' or '\n')) or > '~') return false;
        }

        return true;
    }

    public static void ToHex(DecodedText bytes, DecodedText hex)
    {
        hex.Clear();
        for (var i = 0; i < bytes.Length; i++)
        {
            var (start, length) = bytes.Place(i, 1);
            hex.Add(Digits[(bytes.Text[i] >> 4) & 15], start, start + length);
            hex.Add(Digits[bytes.Text[i] & 15], start, start + length);
        }
    }

    // Decimal, hexadecimal or binary, with separators and suffixes; -1 for what is no byte.
    private static int ToByte(ReadOnlySpan<char> number)
    {
        var radix = number.Length > 2 && number[0] == '0' ? number[1] switch { 'x' or 'X' => 16, 'b' or 'B' => 2, _ => 10 } : 10;
        var value = 0;
        foreach (var c in radix == 10 ? number : number.Slice(2))
        {
            var digit = c == '_' ? 0 : Digits.IndexOf(char.ToLowerInvariant(c));
            if (digit >= radix || digit < 0) return -1;
            value = c == '_' ? value : value * radix + digit;
            if (value > byte.MaxValue) return -1;
        }

        return value;
    }
}
