namespace SecretGuard.Tool.Output;

/// <summary>A span of time as people say it, in its largest unit.</summary>
internal static class Age
{
    public static string Of(TimeSpan span) => span switch
    {
        { TotalDays: >= 1 } => Count((int)span.TotalDays, "day"),
        { TotalHours: >= 1 } => Count((int)span.TotalHours, "hour"),
        { TotalMinutes: >= 1 } => Count((int)span.TotalMinutes, "minute"),
        _ => "seconds",
    };

    private static string Count(int number, string unit) => $"{number} {unit}{(number == 1 ? "" : "s")}";
}
