namespace SecretGuard.Store;

/// <summary>The values of some secrets, zeroed together.</summary>
internal sealed class SecretValues : IDisposable
{
    public Dictionary<string, SecretBytes> Live { get; } = new(StringComparer.Ordinal);

    /// <summary>The values before them that are still good.</summary>
    public Dictionary<string, SecretBytes> Retiring { get; } = new(StringComparer.Ordinal);

    /// <summary>Those whose live value has ended, by what was said of it.</summary>
    public List<ExpiredSecret> Expired { get; } = [];

    /// <summary>What was required and is not there: where there is any, nothing was handed out, and nothing was used.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    public void Dispose()
    {
        foreach (var value in Live.Values)
            value.Dispose();
        foreach (var value in Retiring.Values)
            value.Dispose();
    }
}
