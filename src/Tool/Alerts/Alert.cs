namespace SecretGuard.Tool.Alerts;

/// <summary>Something about a secret or the store that somebody should look at.</summary>
/// <param name="Kind">A slug, for programs: <c>expired</c>, <c>heavy-use</c>.</param>
/// <param name="Message">The fact.</param>
/// <param name="Hints">What to do.</param>
internal sealed record Alert(string Kind, string Message, params IReadOnlyList<string> Hints)
{
    /// <summary>Whether something is wrong for sure.</summary>
    public bool IsProblem => Kind is "compromised" or "expired" or "expiring";
}
