using SecretGuard.Store.Keys;
using SecretGuard.Store.Rows;

namespace SecretGuard.Store.Slots;

/// <summary>Gives every slot another master key, and takes those of recovery codes away.</summary>
internal sealed class SlotRewrapping(SlotTable table, KeySearch search)
{
    /// <param name="passphrase">What was typed, else null.</param>
    /// <param name="under">The new master key.</param>
    public void Run(Passphrase? passphrase, StoreKey under)
    {
        var keys = Unlocking.AtHand(search);
        try
        {
            foreach (var offer in passphrase?.Offers(search) ?? [])
                Take(keys, offer);
            foreach (var slot in search.Slots)
            {
                table.Delete(slot.Id);
                if (slot.Kind != SlotKind.Recovery)
                    table.Insert(slot.Under(keys.GetValueOrDefault(slot.Id)?.Key ?? throw NotAtHand(slot), under), slot.Created);
            }
        }
        finally
        {
            foreach (var key in keys.Values)
                key.Dispose();
        }
    }

    private void Take(Dictionary<string, OfferedKey> keys, OfferedKey offer)
    {
        if (search.Find(offer) is not var (slot, wrapper))
        {
            offer.Dispose();
            return;
        }

        wrapper.Dispose();
        if (keys.Remove(slot.Id, out var before))
            before.Dispose();
        keys[slot.Id] = offer;
    }

    private StoreException NotAtHand(KeySlot slot) => new(
        StoreError.Locked,
        $"the key of the slot '{slot.Id[..8]}' ({slot.Kind}) is not at hand, so it cannot be given the new master key",
        [
            .. from missed in search.Missed where missed.Slot == slot.Id select $"{missed.Fact}: {missed.Remedy}",
            "provide it, as `dotnet secretguard key list` names it",
            $"or take it away first: dotnet secretguard key remove {slot.Id[..8]}",
        ]);
}
