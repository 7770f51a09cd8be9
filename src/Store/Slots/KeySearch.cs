using SecretGuard.Store.Keys;

namespace SecretGuard.Store.Slots;

/// <summary>Where keys are looked for, and what they are to open.</summary>
internal sealed record KeySearch(string StoreId, StoreLocation Location, Func<string, string?> Variable, List<KeySlot> Slots)
{
    /// <summary>The key that another program hands over; null where none does.</summary>
    public DescriptorKey? Descriptor { get; init; }

    /// <summary>Keys that should have been there, as they are looked for.</summary>
    public List<MissedKey> Missed { get; } = [];

    /// <returns>The slot that a key was made for, with the key as its wrapper; null where there is none.</returns>
    public (KeySlot Slot, KeyWrapper Wrapper)? Find(OfferedKey offer)
    {
        var wrapper = new KeyWrapper(new StoreKey(StoreId, offer.Key));
        if (Slots.Find(candidate => wrapper.Made(candidate.Wrap)) is { } slot)
            return (slot, wrapper);
        wrapper.Dispose();
        return null;
    }
}
