namespace SecretGuard.Store.Keys;

/// <summary>A scope's key, and the keys derived from it.</summary>
internal sealed class DataKey(string id, ScopeName scope, StoreKey key) : IDisposable
{
    public string Id { get; } = id;

    public ScopeName Scope { get; } = scope;

    /// <summary>For wrapping it.</summary>
    public StoreKey Key { get; } = key;

    public Sealer Versions { get; } = new(key, KeyUse.Version);

    public Authenticator Head { get; } = new(key, KeyUse.Head);

    public void Dispose()
    {
        Versions.Dispose();
        Head.Dispose();
        Key.Dispose();
    }
}
