namespace SecretGuard.Store.Slots.Keystores;

/// <summary>The items of one store in this machine's keystore, which no transaction covers.</summary>
/// <remarks>
/// An item is written before the slot is committed that it is for, and deleted after the slot is gone, both while the store is held for
/// writing or of slots that nobody makes again: so at any time each slot has its item, and what is left over belongs to none.
/// </remarks>
internal sealed class Custody(IKeystore? keystore, string store, string database)
{
    /// <summary>Items of this store's file that are of none of its slots: what was cut off left them.</summary>
    /// <param name="slots">The store's.</param>
    /// <returns>None where the keystore cannot be asked: it is tried again with the next change.</returns>
    public IReadOnlyList<KeystoreItem> Orphans(IEnumerable<KeySlot> slots)
    {
        var known = slots.Select(slot => slot.Id).ToHashSet(StringComparer.Ordinal);
        return Attempt(() => keystore?.List(store).Where(item => item.Database == database && !known.Contains(item.Slot)).ToList()) ?? [];
    }

    /// <summary>Once the slots are committed that they are not of.</summary>
    public void Delete(IReadOnlyList<KeystoreItem> orphans)
    {
        foreach (var item in orphans)
        {
            FaultPoint.Pass();
            Attempt<object>(() =>
            {
                keystore!.Delete(item.Store, item.Slot);
                return null;
            });
        }
    }

    // What is left over opens nothing. The doctor tells of it, and the next change tries again.
    private static T? Attempt<T>(Func<T?> act)
        where T : class
    {
        try
        {
            return act();
        }
        catch (StoreException failure) when (failure.Error == StoreError.Keystore)
        {
            return null;
        }
    }
}
