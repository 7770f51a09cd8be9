namespace SecretGuard.Store.Slots.Keystores;

/// <summary>A slot's key in a keystore.</summary>
/// <param name="Store">The store's id.</param>
/// <param name="Slot"><see cref="KeySlot.Id"/>.</param>
/// <param name="Database">The store's file: a copy of a store elsewhere has the same id, and leaves this one's items alone.</param>
internal sealed record KeystoreItem(string Store, string Slot, string Database)
{
    public static KeystoreItem Of(string store, string slot, StoreLocation location) => new(store, slot, PathOf(location));

    /// <summary>However it is written, it is one file.</summary>
    public static string PathOf(StoreLocation location) => Path.GetFullPath(location.DatabasePath);

    /// <summary>What whoever looks into the keystore reads.</summary>
    public string Label => $"SecretGuard: the key of {Database}";
}
