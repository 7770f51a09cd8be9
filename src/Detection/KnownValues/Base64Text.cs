namespace SecretGuard.Detection.KnownValues;

/// <summary>Base64 of bytes that stand anywhere within longer encoded bytes.</summary>
internal static class Base64Text
{
    private const string Common = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public const string Alphabet = Common + "+/";

    /// <summary>RFC 4648, section 5.</summary>
    public const string UrlAlphabet = Common + "-_";

    /// <summary>Appends the characters that the bytes alone determine, whatever stands before and after them.</summary>
    /// <param name="alignment">How many bytes stand before them in their group of three: 0, 1 or 2.</param>
    public static void Write(SecretBuffer output, ReadOnlySpan<byte> bytes, int alignment, string alphabet)
    {
        // A character is six bits; of the first group 0, 8 or 16 bits are another's, so 0, 4 or 2 bits of ours share a character with it.
        for (var bit = alignment == 0 ? 0 : 6 - 2 * alignment; bit + 6 <= 8 * bytes.Length; bit += 6)
        {
            var pair = bytes[bit >> 3] << 8 | ((bit >> 3) + 1 < bytes.Length ? bytes[(bit >> 3) + 1] : 0);
            output.Add((byte)alphabet[pair >> (10 - (bit & 7)) & 63]);
        }
    }
}
