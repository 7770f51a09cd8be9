namespace SecretGuard.Detection;

/// <summary>CRC-32 (ISO-HDLC, as in zip), the checksum that GitHub and npm put at the end of their tokens.</summary>
internal static class Crc32
{
    private static readonly uint[] Table = MakeTable();

    /// <summary>The checksum of ASCII text.</summary>
    public static uint Of(ReadOnlySpan<char> ascii)
    {
        var crc = uint.MaxValue;
        foreach (var c in ascii) crc = Table[(crc ^ c) & 0xff] ^ crc >> 8;
        return ~crc;
    }

    /// <summary>
    /// Whether <paramref name="digits"/> is the checksum of <paramref name="body"/> in base 62, padded with zeros on the left.
    /// </summary>
    public static bool IsBase62(ReadOnlySpan<char> body, ReadOnlySpan<char> digits) =>
        digits.SequenceEqual(ToBase62(Of(body), digits.Length).AsSpan());

    /// <summary>A number in base 62, padded with zeros on the left.</summary>
    public static string ToBase62(uint value, int width) => Write(value, Charset.Base62.Characters, width);

    /// <summary>A number in base 36 with small letters, padded with zeros on the left.</summary>
    public static string ToBase36(uint value, int width) => Write(value, "0123456789abcdefghijklmnopqrstuvwxyz", width);

    private static string Write(uint value, string alphabet, int width)
    {
        var digits = new char[width];
        for (var i = width - 1; i >= 0; i--)
        {
            digits[i] = alphabet[(int)(value % (uint)alphabet.Length)];
            value /= (uint)alphabet.Length;
        }

        return new string(digits);
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (var i = 0u; i < 256; i++)
        {
            var entry = i;
            for (var bit = 0; bit < 8; bit++) entry = (entry & 1) != 0 ? 0xedb88320 ^ entry >> 1 : entry >> 1;
            table[i] = entry;
        }

        return table;
    }
}
