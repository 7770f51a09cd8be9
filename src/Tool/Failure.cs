namespace SecretGuard.Tool;

/// <summary>Something the tool could not do. Says what, where, and what to do next; never what was read or typed.</summary>
/// <param name="message">Lower case, no full stop.</param>
/// <param name="hints">A remedy each.</param>
internal sealed class Failure(string message, params string[] hints) : Exception(message)
{
    public IReadOnlyList<string> Hints { get; } = hints;
}
