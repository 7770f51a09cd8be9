using SecretGuard.Store.Slots.Keystores;

namespace SecretGuard.Store.Slots;

/// <summary>The operating system's keystore, which is asked only where the store has a slot for it.</summary>
internal sealed class KeystoreKey : IKeySource
{
    public bool IsExplicit => false;

    public IEnumerable<OfferedKey> Offers(KeySearch search)
    {
        foreach (var slot in search.Slots)
        {
            if (slot.Kind == SlotKind.Keystore && Look(search, slot) is { } offer)
                yield return offer;
        }
    }

    private static OfferedKey? Look(KeySearch search, KeySlot slot)
    {
        var keystore = SystemKeystore.Here(search.Location, search.Variable);
        if (keystore?.Name != slot.Parameters)
            return Miss(search, slot, $"the keystore '{slot.Parameters}' is another operating system's", "give another key of the store");
        try
        {
            return keystore.Read(search.StoreId, slot.Id) is { } key
                ? new(key, keystore.Title, Variable: null)
                {
                    Remedy = $"put the right one back, or take its slot away: dotnet secretguard key remove {slot.Id[..8]}",
                }
                : Miss(
                    search,
                    slot,
                    $"{keystore.Title} does not hold the key of this store",
                    "it was deleted there, or the store comes from elsewhere");
        }
        catch (StoreException failure)
        {
            return Miss(search, slot, failure.Message, failure.Hints[0]);
        }
    }

    // Not a mistake of whoever calls: the next source is asked, and what was tried is told where nothing opens.
    private static OfferedKey? Miss(KeySearch search, KeySlot slot, string fact, string remedy)
    {
        search.Missed.Add(new(slot.Id, fact, remedy));
        return null;
    }
}
