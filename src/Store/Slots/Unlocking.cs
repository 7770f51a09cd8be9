using SecretGuard.Store.Keys;
using SecretGuard.Store.Rows;

namespace SecretGuard.Store.Slots;

/// <summary>From the keys at hand and the slots to the master key.</summary>
internal static class Unlocking
{
    /// <summary>In the order in which they are tried.</summary>
    public static IReadOnlyList<IKeySource> Sources { get; } = [new EnvironmentKey(), new HandedKey(), new NamedKeyFile(), new DefaultKeyFile(), new UnlockedKey()];

    /// <param name="search">Where keys are looked for.</param>
    /// <param name="sources">In order.</param>
    /// <param name="onWrongKey">Told where a key came from that opens no slot, although nothing else does.</param>
    public static (StoreKey Master, OpenedSlot Slot) Unlock(KeySearch search, IEnumerable<IKeySource> sources, Action<string> onWrongKey)
    {
        StoreException? wrong = null;
        foreach (var source in sources)
        {
            foreach (var offer in source.Offers(search))
            {
                using (offer)
                {
                    if (search.Find(offer) is var (slot, wrapper))
                        return Open(slot, wrapper, offer);
                    if (wrong is null || source.IsExplicit)
                        onWrongKey(offer.Source);
                    wrong ??= offer.OpensNothing();
                }

                if (source.IsExplicit)
                    throw wrong;
            }
        }

        throw wrong ?? Locked(search);
    }

    /// <summary>The slots whose keys are at hand, with the keys, which the caller disposes.</summary>
    /// <remarks>Keys that are none, and open nothing, are passed over.</remarks>
    public static Dictionary<string, OfferedKey> AtHand(KeySearch search)
    {
        var found = new Dictionary<string, OfferedKey>(StringComparer.Ordinal);
        foreach (var offer in Sources.SelectMany(source => Attempt(source, search)))
        {
            var match = search.Find(offer);
            match?.Wrapper.Dispose();
            if (match is null || !found.TryAdd(match.Value.Slot.Id, offer))
                offer.Dispose();
        }

        return found;
    }

    private static List<OfferedKey> Attempt(IKeySource source, KeySearch search)
    {
        var offers = new List<OfferedKey>();
        try
        {
            offers.AddRange(source.Offers(search));
        }
        catch (StoreException)
        {
            // What opened the store is another one, and this one opens nothing.
        }

        return offers;
    }

    private static (StoreKey Master, OpenedSlot Slot) Open(KeySlot slot, KeyWrapper wrapper, OfferedKey offer)
    {
        using (wrapper)
        {
            var master = slot.Open(wrapper) ?? throw Altered.Exception($"the key slot '{slot.Kind}'");
            return (master, new OpenedSlot(slot.Id, slot.Kind, offer.Source, offer.Variable));
        }
    }

    private static string[] Remedy(List<KeySlot> slots)
    {
        if (slots.Exists(slot => slot.Kind == SlotKind.Recovery))
            return ["with the recovery code: dotnet secretguard key recover"];
        return slots.Exists(slot => slot.Kind == SlotKind.Passphrase) ? [] : ["if its key is lost, so are the values: no recovery code was made"];
    }

    private static StoreException Locked(KeySearch search)
    {
        var variables = search.Slots.Where(slot => slot.Kind == SlotKind.Environment).Select(slot => slot.Parameters);
        return new(
            StoreError.Locked,
            "the store is locked, no key was given",
            [
                .. variables.Select(name => $"set {name} to the key"),
                .. search.Slots.Exists(slot => slot.Kind == SlotKind.Passphrase) ? ["with the passphrase: dotnet secretguard key unlock"] : Array.Empty<string>(),
                $"put the key file back to '{search.Location.KeyFilePath}', or name it in {NamedKeyFile.Variable}",
                .. Remedy(search.Slots),
            ]);
    }
}
