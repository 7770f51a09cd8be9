namespace SecretGuard.Detection.Proofs;

/// <summary>The checksum of BIP 173, which age's keys end in: an error in a few characters is always found.</summary>
internal static class Bech32
{
    private const int ChecksumLength = 6;

    private static readonly Charset Digits = Charset.Bech32;
    private static readonly uint[] Generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

    /// <summary>Whether a text in capitals ends in the checksum of what precedes.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        var separator = text.LastIndexOf('1');
        return separator > 0 && text.Length - separator > ChecksumLength && Sum(text.Slice(0, separator), text.Slice(separator + 1)) == 1;
    }

    /// <summary>A text with its checksum.</summary>
    /// <param name="prefix">What stands before the separator.</param>
    /// <param name="digits">What stands behind it.</param>
    public static string Write(string prefix, string digits)
    {
        var sum = Sum(prefix.AsSpan(), (digits + new string(Digits.Characters[0], ChecksumLength)).AsSpan()) ^ 1;
        var checksum = Enumerable.Range(0, ChecksumLength).Select(i => Digits.Characters[(int)(sum >> 5 * (ChecksumLength - 1 - i) & 31)]);
        return prefix + "1" + digits + string.Concat(checksum);
    }

    private static uint Sum(ReadOnlySpan<char> prefix, ReadOnlySpan<char> digits)
    {
        var sum = 1u;

        // The prefix counts in small letters, though it is written in capitals.
        foreach (var c in prefix) sum = Step(sum, char.ToLowerInvariant(c) >> 5);
        sum = Step(sum, 0);
        foreach (var c in prefix) sum = Step(sum, char.ToLowerInvariant(c) & 31);
        foreach (var c in digits) sum = Step(sum, Digits.Characters.IndexOf(c));
        return sum;
    }

    private static uint Step(uint sum, int value)
    {
        var top = sum >> 25;
        sum = (sum & 0x1ffffff) << 5 ^ (uint)value;
        for (var i = 0; i < Generator.Length; i++)
        {
            if ((top >> i & 1) != 0) sum ^= Generator[i];
        }

        return sum;
    }
}
