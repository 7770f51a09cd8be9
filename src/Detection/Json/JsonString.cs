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
        for (var i = start; i < start + length; i += UnitLength(text, i)) decoded.Append(Unit(text, i));
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

    /// <summary>Decodes into <paramref name="decoded"/>, which is cleared first and keeps the place of every character.</summary>
    public static void Decode(string text, int start, int length, DecodedText decoded)
    {
        decoded.Clear();
        for (var i = start; i < start + length; i += UnitLength(text, i)) decoded.Add(Unit(text, i), i, i + UnitLength(text, i));
    }

    /// <summary>The length of the escape at a backslash; throws where it is none.</summary>
    public static int EscapeLength(string text, int at)
    {
        var kind = at + 1 < text.Length ? text[at + 1] : '\0';
        if (kind is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't') return 2;
        if (kind == 'u' && at + 6 <= text.Length && TryHex(text.Substring(at + 2, 4), out _)) return 6;
        throw new JsonSyntaxException("a string has an unknown escape", at);
    }

    private static int UnitLength(string text, int at) => text[at] == '\\' ? EscapeLength(text, at) : 1;

    private static char Unit(string text, int at)
    {
        if (text[at] != '\\') return text[at];
        switch (text[at + 1])
        {
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u':
                TryHex(text.Substring(at + 2, 4), out var unit);
                return unit;
            default: return text[at + 1];
        }
    }

    private static bool TryHex(string digits, out char unit)
    {
        var valid = ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number);
        unit = (char)number;
        return valid;
    }
}
