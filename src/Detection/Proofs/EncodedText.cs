using System.Text;

namespace SecretGuard.Detection.Proofs;

/// <summary>What a token holds in base64, of either alphabet, with or without padding.</summary>
internal static class EncodedText
{
    private const int Invalid = -1;

    /// <summary>The decoded bytes; null where the text is not base64.</summary>
    public static byte[]? Decode(ReadOnlySpan<char> base64)
    {
        var digits = base64.TrimEnd('=');
        if (digits.Length % 4 == 1) return null;
        var bytes = new byte[digits.Length * 6 / 8];
        uint bits = 0;
        for (int i = 0, count = 0, next = 0; i < digits.Length; i++)
        {
            var value = ValueOf(digits[i]);
            if (value == Invalid) return null;
            bits = bits << 6 | (uint)value;
            count += 6;
            if (count < 8) continue;
            count -= 8;
            bytes[next++] = (byte)(bits >> count);
        }

        return bytes;
    }

    /// <summary>Whether the decoded text begins with <paramref name="ascii"/>.</summary>
    public static bool StartsWith(ReadOnlySpan<char> base64, string ascii)
    {
        if (Decode(base64) is not { } bytes || bytes.Length < ascii.Length) return false;
        for (var i = 0; i < ascii.Length; i++)
        {
            if (bytes[i] != ascii[i]) return false;
        }

        return true;
    }

    /// <summary>ASCII text in padded base64.</summary>
    public static string Of(string ascii) => Convert.ToBase64String(Encoding.ASCII.GetBytes(ascii));

    private static int ValueOf(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '+' or '-' => 62,
        '/' or '_' => 63,
        _ => Invalid,
    };
}
