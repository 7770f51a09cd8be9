using System.Globalization;

namespace SecretGuard.Tool.Cli;

/// <summary>A day as it is typed: <c>2027-01-31</c>, which begins at midnight UTC.</summary>
internal static class Day
{
    private const string Format = "yyyy-MM-dd";

    /// <param name="text">What was typed.</param>
    /// <param name="option">Named where it is refused.</param>
    public static DateTimeOffset Parse(string text, string option) =>
        TryParse(text) ?? throw new Failure($"'{option}' is a day such as 2027-01-31");

    public static DateTimeOffset? TryParse(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
            : null;
}
