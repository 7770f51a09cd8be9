using System.Globalization;

namespace SecretGuard.Tool.Cli;

/// <summary>A time as it is typed: a day (<c>2027-01-31</c>, from midnight UTC), or how long from now or ago (<c>7d</c>).</summary>
internal static class When
{
    private const string Format = "yyyy-MM-dd";

    public static DateTimeOffset? After(DateTimeOffset now, string text) => Duration.TryParse(text) is { } span ? now + span : Day(text);

    /// <param name="now">Where a span ends.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="option">Named where it is refused.</param>
    public static DateTimeOffset Before(DateTimeOffset now, string text, string option) =>
        (Duration.TryParse(text) is { } span ? now - span : Day(text))
            ?? throw new Failure($"'{option}' is a day such as 2027-01-31, or how long ago, such as 7d");

    private static DateTimeOffset? Day(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
            : null;
}
