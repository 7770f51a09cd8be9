namespace SecretGuard.Store;

/// <summary>A value that is asked for.</summary>
/// <param name="Name">What it is called in the project.</param>
internal sealed record SecretRequest(string Name)
{
    /// <summary>The shared secret that it is, by a grant; null for one of the project's own.</summary>
    public string? Shared { get; init; }

    /// <summary>Whether the value before it is asked for as well, while that is still good.</summary>
    public bool WithRetiring { get; init; }

    /// <summary>Whether nothing is handed out where it is not there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The project's own of those names.</summary>
    public static IReadOnlyCollection<SecretRequest> Own(IEnumerable<string> names, bool withRetiring = false) =>
        [.. names.Select(name => new SecretRequest(name) { WithRetiring = withRetiring })];
}
