using SecretGuard.Store.Keys;

namespace SecretGuard.Store.Slots;

/// <summary>The key of a passphrase, kept by <c>key unlock</c> in the kernel's keyring for some hours.</summary>
internal sealed class UnlockedKey : IKeySource
{
    private const string Source = "the kernel's keyring";

    public bool IsExplicit => false;

    public IEnumerable<OfferedKey> Offers(KeySearch search) =>
        search.Slots.Exists(slot => slot.Kind == SlotKind.Passphrase) && KernelKeyring.Read(Name(search.StoreId), StoreKey.Size) is { } key
            ? [new(key, Source, Variable: null)]
            : [];

    public static bool TryKeep(string storeId, OfferedKey key, TimeSpan lifetime) =>
        KernelKeyring.TryStore(Name(storeId), key.Key, lifetime);

    public static bool Forget(string storeId) => KernelKeyring.Forget(Name(storeId));

    private static string Name(string storeId) => $"secretguard:{storeId}";
}
