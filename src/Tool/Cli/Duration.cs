namespace SecretGuard.Tool.Cli;

/// <summary>A span of time as it is typed: <c>30m</c>, <c>12h</c>, <c>7d</c>.</summary>
internal static class Duration
{
    private const int MostDays = 365;

    /// <param name="text">What was typed.</param>
    /// <param name="option">Named where it is refused.</param>
    /// <param name="mostDays">The longest span that is taken.</param>
    public static TimeSpan Parse(string text, string option, int mostDays = MostDays) =>
        TryParse(text) is { } span && span.TotalDays <= mostDays
            ? span
            : throw new Failure($"'{option}' is a number of minutes, hours or days such as 30m, 12h or 7d, at most {mostDays}d");

    public static TimeSpan? TryParse(string text) =>
        text.Length > 1
        && WholeNumber.TryParse(text.AsSpan(0, text.Length - 1)) is > 0 and <= MostDays * 24 * 60 and { } number
        && Of(number, text[^1]) is { TotalDays: <= MostDays } span
            ? span
            : null;

    private static TimeSpan? Of(int number, char unit) => unit switch
    {
        'm' => TimeSpan.FromMinutes(number),
        'h' => TimeSpan.FromHours(number),
        'd' => TimeSpan.FromDays(number),
        _ => null,
    };
}
