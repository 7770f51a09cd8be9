namespace SecretGuard.Store.Slots;

/// <summary>A key that this machine, or who sits at it, offers.</summary>
/// <param name="Key">Disposed with the offer.</param>
/// <param name="Source">What messages name: the variable, file or keystore it came from.</param>
/// <param name="Variable">The environment variable that held it, else null.</param>
internal sealed record OfferedKey(SecretBytes Key, string Source, string? Variable) : IDisposable
{
    /// <summary>What to do where it opens nothing.</summary>
    public string Remedy { get; init; } = $"correct or remove '{Source}'";

    private bool IsTyped { get; init; }

    /// <summary>A key that is in no place, but known to somebody.</summary>
    public static OfferedKey Typed(SecretBytes key, string what) => new(key, what, Variable: null) { IsTyped = true };

    public StoreException OpensNothing() => IsTyped
        ? new(
            StoreError.WrongKey,
            $"the {Source} opens no slot of this store",
            "see that it is the one of this store, and of its last change")
        : new(StoreError.WrongKey, $"the key in '{Source}' opens no slot of this store", Remedy);

    public void Dispose() => Key.Dispose();
}
