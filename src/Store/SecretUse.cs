namespace SecretGuard.Store;

/// <summary>How a secret was used, by what the audit log has.</summary>
/// <param name="Last">When it last was.</param>
/// <param name="Today">How often within the last 24 hours.</param>
internal sealed record SecretUse(DateTimeOffset Last, int Today)
{
    public static SecretUse None { get; } = new(DateTimeOffset.MinValue, 0);

    /// <summary>With one more, which may be from before: a clock that was set back leaves rows out of order.</summary>
    public SecretUse And(DateTimeOffset time, bool isToday) => new(time > Last ? time : Last, Today + (isToday ? 1 : 0));
}
