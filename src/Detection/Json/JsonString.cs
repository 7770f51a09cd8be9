using System.Globalization;
using System.Text;
using SecretGuard.Detection.Reading;

namespace SecretGuard.Detection.Json;

/// <summary>The inside of a JSON string: escapes, and which raw characters a decoded one came from.</summary>
internal static class JsonString
{
    public static string Decode(string text, int start, int length)
    {
        if (text.IndexOf('\\', start, length) < 0) return text.Substring(start, length);
        var decoded = new StringBuilder(length);
        for (var i = start; i < start + length; i += UnitLength(text.AsSpan(), i)) decoded.Append(Unit(text.AsSpan(), i));
        return decoded.ToString();
    }

    /// <summary>A text as a JSON string, in quotes.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (c < ' ') quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>
    /// Adds a part of the text to <paramref name="decoded"/>, which keeps the place of every character. What is no escape stands for the
    /// character behind the backslash, as in JSON5 and YAML.
    /// </summary>
    public static void Decode(ReadOnlySpan<char> text, int start, int length, DecodedText decoded)
    {
        var end = start + length;
        for (var i = start; i < end;)
        {
            var plain = text.Slice(i, end - i).IndexOf('\\');
            if (plain < 0) plain = end - i;
            decoded.Add(text.Slice(i, plain), i);
            i += plain;
            if (i >= end) return;
            var next = Math.Min(end, i + Math.Max(2, EscapeLength(text, i)));
            if (next - i > 1 && text[i + 1] is not ('\n' or '\r')) decoded.Add(Unit(text, i), i, next);
            i = next;
        }
    }

    /// <summary>The length of the escape at a backslash; 0 where it is none.</summary>
    public static int EscapeLength(ReadOnlySpan<char> text, int at)
    {
        var kind = at + 1 < text.Length ? text[at + 1] : '\0';
        if (kind is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't') return 2;
        return kind == 'u' && at + 6 <= text.Length && TryHex(text.Slice(at + 2, 4), out _) ? 6 : 0;
    }

    private static int UnitLength(ReadOnlySpan<char> text, int at) => text[at] == '\\' ? EscapeLength(text, at) : 1;

    private static char Unit(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != '\\') return text[at];
        switch (text[at + 1])
        {
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u' when at + 6 <= text.Length && TryHex(text.Slice(at + 2, 4), out var unit): return unit;
            default: return text[at + 1];
        }
    }

    private static bool TryHex(ReadOnlySpan<char> digits, out char unit)
    {
        var number = 0;
        foreach (var c in digits)
        {
            var digit = c is >= '0' and <= '9' ? c - '0' : (c | ' ') is >= 'a' and <= 'f' ? (c | ' ') - 'a' + 10 : -1;
            if (digit < 0)
            {
                unit = '\0';
                return false;
            }

            number = number * 16 + digit;
        }

        unit = (char)number;
        return true;
    }
}
