namespace SecretGuard.Store;

/// <summary>A failure with its remedies. Neither message nor hints ever hold a value or a key.</summary>
/// <param name="error">What kind of failure.</param>
/// <param name="message">A fact and a quoted name, lower case, no full stop.</param>
/// <param name="hints">Each a remedy.</param>
internal sealed class StoreException(StoreError error, string message, params string[] hints) : Exception(message)
{
    public StoreError Error { get; } = error;

    public IReadOnlyList<string> Hints { get; } = hints;

    /// <summary>Those of the hints that tell of keys that should have been there.</summary>
    public IReadOnlyList<string> Missed { get; init; } = [];
}
