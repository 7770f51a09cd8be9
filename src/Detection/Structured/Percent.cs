namespace SecretGuard.Detection.Structured;

/// <summary>What stands in a URL: <c>%</c> and two hex digits for a byte.</summary>
internal static class Percent
{
    /// <summary>The decoded text; bytes beyond ASCII stay as they are written, for no judgement depends on them.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('%') < 0) return text.ToString();
        var decoded = new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var code = text[i] == '%' && i + 2 < text.Length ? Digit(text[i + 1]) * 16 + Digit(text[i + 2]) : -1;
            decoded[length++] = code is >= ' ' and < 127 ? (char)code : text[i];
            if (code is >= ' ' and < 127) i += 2;
        }

        return new string(decoded, 0, length);
    }

    // Far below zero where it is no digit, so that a pair with one stays below zero.
    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1000,
    };
}
