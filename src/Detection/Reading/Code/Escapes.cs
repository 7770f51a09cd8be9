namespace SecretGuard.Detection.Reading.Code;

/// <summary>Escapes that start with a backslash.</summary>
internal static class Escapes
{
    private const string Letters = "0abefnrtv";
    private const string Controls = "\0\a\b\e\f\n\r\t\v";

    /// <summary>Adds what the escape at <paramref name="at"/> stands for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place of the backslash.</param>
    /// <param name="limit">Where the literal ends.</param>
    /// <param name="style">Whose escapes they are.</param>
    /// <param name="into">What it is added to.</param>
    /// <returns>The place behind the escape.</returns>
    public static int Decode(ReadOnlySpan<char> text, int at, int limit, TextStyle style, DecodedText into)
    {
        var kind = at + 1 < limit ? text[at + 1] : '\\';
        if (at + 1 >= limit) return AddOne(into, '\\', at, at + 1);
        if (kind is 'x' or 'u' or 'U') return DecodeNumber(text, at, limit, kind, style, into);
        if ((style & TextStyle.Trigraphs) != 0 && IsTrigraph(text, at, limit, out var code)) return AddOne(into, (char)code, at, at + 4);
        if ((style & TextStyle.Lenient) != 0 && kind is '\n' or '\r')
        {
            return kind == '\r' && at + 2 < limit && text[at + 2] == '\n' ? at + 3 : at + 2;
        }

        var letter = Letters.IndexOf(kind);
        if (letter >= 0) return AddOne(into, Controls[letter], at, at + 2);
        if (kind is '\\' or '"' or '\'' || (style & TextStyle.Lenient) != 0) return AddOne(into, kind, at, at + 2);
        return AddOne(into, '\\', at, at + 1);
    }

    private static bool IsTrigraph(ReadOnlySpan<char> text, int at, int limit, out int code)
    {
        code = 0;
        if (at + 4 > limit) return false;
        foreach (var c in text.Slice(at + 1, 3))
        {
            if (c is < '0' or > '9') return false;
            code = code * 10 + c - '0';
        }

        return code < 256;
    }

    private static int DecodeNumber(ReadOnlySpan<char> text, int at, int limit, char kind, TextStyle style, DecodedText into)
    {
        var braced = kind == 'u' && (style & TextStyle.Lenient) != 0 && at + 2 < limit && text[at + 2] == '{';
        var from = braced ? at + 3 : at + 2;
        var (least, most) = kind switch
        {
            'U' => (8, 8),
            'u' => braced ? (1, 6) : (4, 4),
            _ => (style & TextStyle.Backslash) != 0 ? (1, 4) : (2, 2),
        };
        var end = from;
        long code = 0;
        while (end < limit && end - from < most && HexOf(text[end]) is >= 0 and var digit)
        {
            code = code * 16 + digit;
            end++;
        }

        if (end - from < least || code > 0x10ffff) return AddOne(into, (style & TextStyle.Lenient) != 0 ? kind : '\\', at, at + 1);
        if (braced && end < limit && text[end] == '}') end++;
        if (code <= char.MaxValue) return AddOne(into, (char)code, at, end);
        into.Add((char)(0xd7c0 + (code >> 10)), at, end);
        return AddOne(into, (char)(0xdc00 + (code & 0x3ff)), at, end);
    }

    private static int HexOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private static int AddOne(DecodedText into, char c, int start, int end)
    {
        into.Add(c, start, end);
        return end;
    }
}
