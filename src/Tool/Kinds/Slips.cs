using System.Globalization;
using System.Text;

namespace SecretGuard.Tool.Kinds;

/// <summary>What is in a value by a slip more often than on purpose: told, and stored all the same.</summary>
internal static class Slips
{
    private static readonly (string Open, string Close)[] Quotes =
        [("\"", "\""), ("'", "'"), ("`", "`"), ("\u201c", "\u201d"), ("\u2018", "\u2019"), ("\u201e", "\u201c"), ("\u00ab", "\u00bb")];

    /// <summary>Each as the end of a sentence that begins with the value, and what to do about it.</summary>
    /// <param name="name">The secret's.</param>
    /// <param name="value">Not empty.</param>
    public static IEnumerable<(string Fact, string Hint)> Of(string name, ReadOnlySpan<byte> value)
    {
        List<(string, string)> slips = [];
        if (value.StartsWith("\ufeff"u8)) slips.Add(("begins with a byte order mark", "save the file without it"));
        else if (IsBlankAtAnEnd(value)) slips.Add(("has a blank at an end", "if it came from copying, set it again without it"));
        if (IsQuoted(value)) slips.Add(("has quotes around it", "if they came from a file or a shell, set it again without them"));
        if (BeginsWithName(value, name))
            slips.Add(("begins with the secret's name and '='", "if a whole line was copied, set it again without them"));
        return slips;
    }

    // A last newline that was meant is a file's: a key in PEM ends with one.
    private static bool IsBlankAtAnEnd(ReadOnlySpan<byte> value)
    {
        _ = Rune.DecodeFromUtf8(value, out var first, out _);
        _ = Rune.DecodeLastFromUtf8(value, out var last, out _);
        return IsBlank(first) || (IsBlank(last) && last.Value != '\n');
    }

    private static bool IsBlank(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    private static bool IsQuoted(ReadOnlySpan<byte> value)
    {
        foreach (var (open, close) in Quotes)
        {
            if (value.Length > 1 && Starts(value, open) && value.EndsWith(Encoding.UTF8.GetBytes(close))) return true;
        }

        return false;
    }

    private static bool BeginsWithName(ReadOnlySpan<byte> value, string name) =>
        value.Length > name.Length && Starts(value, name) && value[name.Length] == '=';

    private static bool Starts(ReadOnlySpan<byte> value, string text) => value.StartsWith(Encoding.UTF8.GetBytes(text));
}
