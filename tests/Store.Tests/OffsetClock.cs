namespace SecretGuard.Store.Tests;

/// <summary>The system's clock, set forward or back.</summary>
internal sealed class OffsetClock(Func<TimeSpan> offset) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + offset();
}
