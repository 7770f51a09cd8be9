namespace SecretGuard.Store.Keys;

/// <summary>The key below every slot, and the keys derived from it.</summary>
internal sealed class MasterKey(StoreKey key) : IDisposable
{
    /// <summary>For wrapping it in a slot.</summary>
    public StoreKey Key { get; } = key;

    /// <summary>Wraps data keys.</summary>
    public KeyWrapper Wrapper { get; } = new(key);

    public Authenticator Root { get; } = new(key, KeyUse.Root);

    public Authenticator Audit { get; } = new(key, KeyUse.Audit);

    public Authenticator Binding { get; } = new(key, KeyUse.Binding);

    public Authenticator State { get; } = new(key, KeyUse.State);

    public void Dispose()
    {
        Wrapper.Dispose();
        Root.Dispose();
        Audit.Dispose();
        Binding.Dispose();
        State.Dispose();
        Key.Dispose();
    }
}
