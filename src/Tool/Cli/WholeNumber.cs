using System.Globalization;

namespace SecretGuard.Tool.Cli;

/// <summary>A whole number as it is typed: ASCII digits and nothing else.</summary>
internal static class WholeNumber
{
    // int.TryParse lets NULs stand behind the digits.
    public static int? TryParse(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExceptInRange('0', '9') && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
