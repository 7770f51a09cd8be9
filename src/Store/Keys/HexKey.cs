using System.Text;

namespace SecretGuard.Store.Keys;

/// <summary>A key as a user holds it: 64 hexadecimal digits.</summary>
internal static class HexKey
{
    public const int Digits = 2 * StoreKey.Size;

    /// <param name="text">The digits, nothing else.</param>
    /// <param name="source">What errors name: the variable or file they came from.</param>
    public static SecretBytes Parse(ReadOnlySpan<byte> text, string source)
    {
        if (text.IsEmpty)
            throw Weak($"'{source}' is empty");
        var key = new SecretBytes(StoreKey.Size);
        var isKey = text.Length == Digits && TryDecode(text, key.Span);
        if (isKey && key.Span.ContainsAnyExcept(key.Span[0]))
            return key;
        key.Dispose();
        throw Weak(isKey ? $"'{source}' holds one byte repeated" : $"'{source}' does not hold {Digits} hexadecimal digits");
    }

    public static SecretBytes Parse(string text, string source)
    {
        using var utf8 = new SecretBytes(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, utf8.Span);
        return Parse(utf8.Span, source);
    }

    /// <returns>The digits and a newline.</returns>
    public static SecretBytes FormatLine(SecretBytes key)
    {
        var line = new SecretBytes(Digits + 1);
        Convert.TryToHexStringLower(key.Span, line.Span, out _);
        line.Span[^1] = (byte)'\n';
        return line;
    }

    // Convert.FromHexString is not precompiled for UTF-8, and would be compiled anew at every start.
    private static bool TryDecode(ReadOnlySpan<byte> digits, Span<byte> bytes)
    {
        for (var i = 0; i < digits.Length; i++)
        {
            if (!char.IsAsciiHexDigit((char)digits[i]))
                return false;
            var value = (digits[i] & 0xF) + (digits[i] > '9' ? 9 : 0);
            bytes[i / 2] = (byte)((bytes[i / 2] << 4) | value);
        }

        return true;
    }

    private static StoreException Weak(string fact) =>
        new(StoreError.WeakKey, fact, "a key is 64 random hexadecimal digits, as `openssl rand -hex 32` prints");
}
