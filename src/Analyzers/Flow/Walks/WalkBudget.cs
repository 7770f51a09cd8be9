namespace SecretGuard.Analyzers.Flow.Walks;

/// <summary>
/// How far walks may go. Steps that know by which way they came may meet each other in more ways than anybody can wait for; those that know
/// none are at most as many as there are values, so that a logger's wrapper may have thousands of callers.
/// </summary>
internal sealed class WalkBudget(CancellationToken cancellationToken)
{
    private const int Deep = 4000;
    private const int Flat = 40_000;
    private const int LateDivisor = 20;

    // Of all walks together: code with many sinks that all lead into one tangle is written by machines.
    private int all = 4_000_000;

    /// <summary>Whether a walk may take one more step.</summary>
    /// <param name="isDeep">Whether it knows by which way it came.</param>
    /// <param name="taken">How many of its kind the walk has taken.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public bool Allows(bool isDeep, int taken)
    {
        if ((all & 0xff) == 0) cancellationToken.ThrowIfCancellationRequested();
        var most = isDeep ? Deep : Flat;
        return taken < (all-- > 0 ? most : most / LateDivisor);
    }
}
