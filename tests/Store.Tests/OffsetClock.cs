namespace SecretGuard.Store.Tests;

/// <summary>A clock that stands, or else the system's, set forward or back.</summary>
internal sealed class OffsetClock(Func<DateTimeOffset?> standing, Func<TimeSpan> offset) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => standing() ?? System.GetUtcNow() + offset();
}
