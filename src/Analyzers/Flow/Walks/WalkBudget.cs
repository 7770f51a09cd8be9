namespace SecretGuard.Analyzers.Flow.Walks;

/// <summary>
/// How many steps walks may take: each some, and all together more, which those take that need it, such as one from a logger's wrapper with
/// thousands of callers.
/// </summary>
internal sealed class WalkBudget(CancellationToken cancellationToken)
{
    private const int Each = 4000;
    private const int EachWhenLate = 200;

    private int all = 8_000_000;
    private int shared = 2_000_000;

    /// <param name="steps">What the walk has taken.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public bool Allows(int steps)
    {
        if ((steps & 0xff) == 0) cancellationToken.ThrowIfCancellationRequested();
        return steps < (all-- > 0 ? Each : EachWhenLate) || shared-- > 0;
    }
}
