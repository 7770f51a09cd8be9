using SecretGuard.Store.Keys;
using SecretGuard.Store.Sealing;

namespace SecretGuard.Store.Slots;

/// <summary>One way to the master key: a wrap of it.</summary>
/// <param name="Id"><see cref="Identifier"/>.</param>
/// <param name="Kind"><see cref="SlotKind"/>.</param>
/// <param name="Parameters">The variable's name, the keystore's, or how a passphrase becomes a key; else empty.</param>
/// <param name="Wrap">The master key under the slot's key.</param>
internal sealed record KeySlot(string Id, string Kind, string Parameters, KeyWrap Wrap)
{
    /// <summary>Unix time in milliseconds.</summary>
    public long Created { get; init; }

    public static KeySlot Make(string kind, string parameters, SecretBytes key, StoreKey master) =>
        Make(Identifier.New(), kind, parameters, key, master);

    /// <summary>The same slot for another master key.</summary>
    public KeySlot Under(SecretBytes key, StoreKey other) => Make(Id, Kind, Parameters, key, other) with { Created = Created };

    /// <returns>The master key, or null where the slot was altered.</returns>
    public StoreKey? Open(KeyWrapper wrapper) => wrapper.Unwrap(Wrap, Place(wrapper, Id, Kind, Parameters));

    private static KeySlot Make(string id, string kind, string parameters, SecretBytes key, StoreKey master)
    {
        using var wrapper = new KeyWrapper(new StoreKey(master.StoreId, key));
        return new(id, kind, parameters, wrapper.Wrap(master, Place(wrapper, id, kind, parameters)));
    }

    private static Fields Place(KeyWrapper wrapper, string id, string kind, string parameters) =>
        wrapper.Place().Add("slot").Add(id).Add(kind).Add(parameters).Add(Sealer.Algorithm);
}
