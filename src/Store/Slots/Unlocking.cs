using SecretGuard.Store.Keys;
using SecretGuard.Store.Rows;

namespace SecretGuard.Store.Slots;

/// <summary>From the keys at hand and the slots to the master key.</summary>
internal static class Unlocking
{
    /// <summary>In the order in which they are tried. The first that offers a key decides: nothing falls through.</summary>
    private static readonly IKeySource[] Sources = [new EnvironmentKey(), new NamedKeyFile(), new DefaultKeyFile()];

    /// <param name="storeId">The store's.</param>
    /// <param name="search">Where keys are looked for.</param>
    /// <param name="onWrongKey">Told where a key came from that opens no slot.</param>
    public static (StoreKey Master, OpenedSlot Slot) Unlock(string storeId, KeySearch search, Action<string> onWrongKey)
    {
        using var offer = FirstOffer(search) ?? throw Locked(search);
        using var wrapper = new KeyWrapper(new StoreKey(storeId, offer.Key));
        if (search.Slots.Find(candidate => wrapper.Made(candidate.Wrap)) is not { } slot)
        {
            onWrongKey(offer.Source);
            throw new StoreException(
                StoreError.WrongKey,
                $"the key in '{offer.Source}' opens no slot of this store",
                $"correct or remove '{offer.Source}'");
        }

        var master = slot.Open(wrapper) ?? throw Altered.Exception($"the key slot '{slot.Kind}'");
        return (master, new OpenedSlot(slot.Kind, offer.Source, offer.Variable));
    }

    private static OfferedKey? FirstOffer(KeySearch search)
    {
        foreach (var source in Sources)
        {
            if (source.Offer(search) is { } offer)
                return offer;
        }

        return null;
    }

    private static StoreException Locked(KeySearch search)
    {
        var variables = search.Slots.Where(slot => slot.Kind == SlotKind.Environment).Select(slot => slot.Parameters);
        return new(
            StoreError.Locked,
            "the store is locked, no key was given",
            [
                .. variables.Select(name => $"set {name} to the key"),
                $"put the key file back to '{search.Location.KeyFilePath}', or name it in {NamedKeyFile.Variable}",
            ]);
    }
}
