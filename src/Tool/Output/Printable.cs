using System.Globalization;
using System.Text;

namespace SecretGuard.Tool.Output;

/// <summary>
/// Text from files, for people's eyes: a name or line may hold what moves a terminal's cursor, or turns the direction of writing round.
/// </summary>
internal static class Printable
{
    /// <summary>The text with control and format characters written as <c>\u001b</c>.</summary>
    public static string Of(string text)
    {
        if (text.All(IsPlain)) return text;
        var printable = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (c == '\t') printable.Append(' ');
            else if (IsPlain(c)) printable.Append(c);
            else printable.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return printable.ToString();
    }

    private static bool IsPlain(char c) => c is >= ' ' and <= '~' || char.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
