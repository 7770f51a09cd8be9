using SecretGuard.Store.Keys;
using SecretGuard.Store.Rows;

namespace SecretGuard.Store.Slots;

/// <summary>From the keys at hand and the slots to the master key.</summary>
internal static class Unlocking
{
    /// <summary>In the order in which they are tried.</summary>
    public static IReadOnlyList<IKeySource> Sources { get; } =
        [new EnvironmentKey(), new HandedKey(), new NamedKeyFile(), new KeystoreKey(), new DefaultKeyFile(), new UnlockedKey()];

    /// <param name="search">Where keys are looked for.</param>
    /// <param name="sources">In order.</param>
    /// <param name="onWrongKey">Told where a key came from that opens no slot, although nothing else does.</param>
    public static (StoreKey Master, OpenedSlot Slot) Unlock(KeySearch search, IEnumerable<IKeySource> sources, Action<string> onWrongKey)
    {
        var wrong = new List<StoreException>();
        foreach (var source in sources)
        {
            foreach (var offer in source.Offers(search))
            {
                using (offer)
                {
                    if (search.Find(offer) is var (slot, wrapper))
                        return Open(slot, wrapper, offer);
                    if (wrong.Count == 0 || source.IsExplicit)
                        onWrongKey(offer.Source);
                    wrong.Add(offer.OpensNothing());
                }

                if (source.IsExplicit)
                    throw wrong[^1];
            }
        }

        throw Failed(search, wrong);
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
            return (master, new OpenedSlot(slot.Id, slot.Kind, offer.Source, offer.Variable) { Slot = slot });
        }
    }

    private static StoreException Failed(KeySearch search, List<StoreException> wrong)
    {
        if (wrong.Count == 0)
            return Locked(search);
        if (wrong.Count + search.Missed.Count == 1)
            return new(wrong[0].Error, wrong[0].Message, [.. wrong[0].Hints, .. WithPassphrase(search)]);
        // What comes after the first was another try, and is told with it.
        return new(
            wrong[0].Error,
            wrong[0].Message,
            [.. wrong[0].Hints, .. wrong.Skip(1).Select(other => other.Message), .. Missed(search), .. Remedy(search)]);
    }

    private static IEnumerable<string> Missed(KeySearch search) => search.Missed.Select(missed => $"{missed.Fact}: {missed.Remedy}");

    private static string[] Remedy(KeySearch search)
    {
        if (Has(search, SlotKind.Recovery))
            return ["with the recovery code: dotnet secretguard key recover"];
        if (Has(search, SlotKind.Passphrase))
            return [];
        return
        [
            "the store is whole, and opens again as soon as its key is there",
            "as a last resort, where that key is lost for good and the values with it: "
                + $"move '{search.Location.Folder}' away, and run 'dotnet secretguard init'",
        ];
    }

    private static bool Has(KeySearch search, string kind) => search.Slots.Exists(slot => slot.Kind == kind);

    // Any key may be in a file; but where the store has none that ever was in one, nobody has to look for it.
    private static string[] WithFile(KeySearch search) => Has(search, SlotKind.KeyFile)
        ? [$"put the key file back to '{search.Location.KeyFilePath}', or name it in {NamedKeyFile.Variable}"]
        : Has(search, SlotKind.Environment) ? [$"or name a file that holds that key in {NamedKeyFile.Variable}"] : [];

    private static string[] WithPassphrase(KeySearch search) =>
        Has(search, SlotKind.Passphrase) ? ["with the passphrase: dotnet secretguard key unlock"] : [];

    private static StoreException Locked(KeySearch search)
    {
        var variables = search.Slots.Where(slot => slot.Kind == SlotKind.Environment).Select(slot => slot.Parameters);
        return new(
            StoreError.Locked,
            search.Missed.Count == 0 ? "the store is locked, no key was given" : "the store is locked, no key is at hand",
            [
                .. Missed(search),
                .. variables.Select(name => $"set {name} to the key"),
                .. WithFile(search),
                .. WithPassphrase(search),
                .. Remedy(search),
            ])
        {
            Missed = [.. Missed(search)],
        };
    }
}
