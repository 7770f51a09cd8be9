using SecretGuard.Store;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Projects;

/// <summary>What may be said of a secret beside its value.</summary>
internal static class DetailOptions
{
    private const string NoEnd = "never";
    private const string NoLabels = "none";

    private static readonly VerbOption Expires = new(
        "--expires", "WHEN", $"the day on which the value ends, as 2027-01-31, or how long from now, as 90d; '{NoEnd}' takes it away");

    private static readonly VerbOption Remind = new(
        "--remind", "TIME", $"how long before its end to tell of it, as 30d; {SecretDetails.DefaultReminder.Days}d where nothing is said");

    private static readonly VerbOption Label = new(
        "--label", "LABELS", $"words to find it by, with commas between them, in the place of those it has; '{NoLabels}' takes them away");

    public static IReadOnlyList<VerbOption> Options => [Expires, Remind, Label];

    /// <summary>Refuses what cannot be, before anything is done.</summary>
    public static DetailsChange Read(Invocation call, Host host)
    {
        var details = new DetailsChange
        {
            Expires = call[Expires] is { } end ? End(end, host.Clock.GetUtcNow()) : null,
            Remind = call[Remind] is { } before ? Duration.Parse(before, Remind.Name) : null,
            Labels = call[Label] is { } labels ? Words(labels) : null,
        };
        details.Check();
        return details;
    }

    /// <summary>What was said, in words; a label is not repeated.</summary>
    public static string Summary(DetailsChange details) => string.Join(
        ", ",
        ((string?[])
        [
            details.Expires is not { } end ? null : end == DetailsChange.Never ? "does not expire" : $"expires {end:yyyy-MM-dd}",
            details.Remind is { } before ? $"reminder {Age.Of(before)} before" : null,
            details.Labels is not { Count: var count } ? null : count == 0 ? "no labels" : $"{count} label{(count == 1 ? "" : "s")}",
        ]).OfType<string>());

    private static string[] Words(string text)
    {
        if (text == NoLabels) return [];
        var labels = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return labels.Length > 0
            ? labels
            : throw new Failure($"'{Label.Name}' names no label", $"to take away those it has: {Label.Name} {NoLabels}");
    }

    private static DateTimeOffset End(string text, DateTimeOffset now)
    {
        if (text == NoEnd) return DetailsChange.Never;
        var day = When.After(now, text)
            ?? throw new Failure($"'{Expires.Name}' is a day such as 2027-01-31, a time from now such as 90d, or '{NoEnd}'");
        if (day > now) return day;
        throw day.Date == now.Date
            ? new Failure(
                $"'{Expires.Name}' is today, which has begun: the value would have ended already",
                "a value ends as its day begins: name the day after the last it is good for")
            : new Failure($"'{Expires.Name}' is a day that is past", "a value that has ended is rotated");
    }
}
