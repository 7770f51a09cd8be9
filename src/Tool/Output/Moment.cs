namespace SecretGuard.Tool.Output;

/// <summary>A time as messages write it.</summary>
internal static class Moment
{
    public static string Of(DateTimeOffset time) => $"{time.UtcDateTime:yyyy-MM-dd HH:mm} UTC";
}
