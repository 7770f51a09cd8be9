using SecretGuard.Store.Files;
using SecretGuard.Store.Keys;
using SecretGuard.Store.Rows;
using SecretGuard.Store.Slots.Keystores;

namespace SecretGuard.Store.Slots;

/// <summary>The ways to open an unlocked store.</summary>
internal sealed class KeySlots(StoreSession session, StoreLocation location)
{
    private readonly StoreContext context = session.Context;
    private readonly SlotTable table = new(session.Database);
    private readonly string store = session.Master.Key.StoreId;
    private readonly Custody custody = new(
        SystemKeystore.Here(location, session.Context.Variable), session.Master.Key.StoreId, KeystoreItem.PathOf(location));

    /// <summary>All slots, oldest first.</summary>
    public IReadOnlyList<SlotStatus> List()
    {
        using var transaction = session.Begin(write: false);
        return Status(table.Load());
    }

    /// <summary><see cref="StoreError.Conflict"/> where the key opens the store already.</summary>
    public void Add(NewSlot slot)
    {
        if (!TryAdd(slot))
        {
            throw new StoreException(
                StoreError.Conflict, $"the key in '{slot.Offer.Source}' opens the store already", "dotnet secretguard key list");
        }
    }

    /// <returns>False where the key opens the store already.</returns>
    public bool TryAdd(NewSlot slot)
    {
        using var transaction = session.Begin(write: true);
        if (Search(table.Load()).Find(slot.Offer) is var (_, wrapper))
        {
            wrapper.Dispose();
            return false;
        }

        Commit(transaction, "key-add", Insert(slot, session.Master.Key));
        return true;
    }

    /// <summary>Puts a slot in the place of all others of its kind and parameters.</summary>
    /// <returns>How many there were.</returns>
    public int Replace(NewSlot slot, string verb)
    {
        using var transaction = session.Begin(write: true);
        var before = table.Load().Where(old => old.Kind == slot.Kind && old.Parameters == slot.Parameters).ToList();
        foreach (var old in before)
            table.Delete(old.Id);
        Commit(transaction, verb, Insert(slot, session.Master.Key));
        return before.Count;
    }

    /// <summary>Keys of this store in the keystore that are of none of its slots.</summary>
    public IReadOnlyList<KeystoreItem> Orphans()
    {
        using var transaction = session.Begin(write: false);
        return custody.Orphans(table.Load());
    }

    /// <summary>Deletes those, and ends what making the store began.</summary>
    public void Tidy()
    {
        IReadOnlyList<KeystoreItem> orphans;
        using (session.Begin(write: true))
            orphans = custody.Orphans(table.Load());
        custody.Delete(orphans);
        ForgetPending();
    }

    /// <summary>Makes a new master key, for all keys that are at hand.</summary>
    /// <param name="passphrase">What was typed, else null.</param>
    /// <param name="recovery">A new code in the place of one that there was; null for none from now on.</param>
    /// <param name="deep">Whether each value is sealed anew as well.</param>
    public void Rekey(Passphrase? passphrase, RecoveryCode? recovery, bool deep)
    {
        using var transaction = session.Begin(write: true);
        using var fresh = new MasterKey(StoreKey.Random(store));
        using var signed = new Tables(session.Database, fresh);
        new SlotRewrapping(table, Search(table.Load())).Run(passphrase, fresh.Key);
        if (recovery is not null)
        {
            using var slot = NewSlot.Of(recovery);
            Insert(slot, fresh.Key);
        }

        new Rekeying(session.Tables, signed).Run(transaction.Root, deep);
        var successor = new StateFile(location.StateFolder, store, fresh.State);
        var orphans = custody.Orphans(table.Load());
        transaction.CommitRekeyed(signed, successor, new AuditEntry(deep ? "rekey-deep" : "rekey"), context);
        custody.Delete(orphans);
    }

    /// <summary>Keeps a passphrase's key where the next to open the store finds it.</summary>
    public void Unlock(Passphrase passphrase, TimeSpan lifetime)
    {
        using var transaction = session.Begin(write: true);
        using var key = passphrase.Offers(Search(table.Load())).Single();
        // The row first: what cannot be written down is not done.
        transaction.Commit(new AuditEntry("key-unlock"), context);
        if (!UnlockedKey.TryKeep(store, key, lifetime))
        {
            throw new StoreException(
                StoreError.Locked,
                "there is no kernel keyring here that would keep the key",
                $"give the key in {EnvironmentKey.DefaultVariable} or {NamedKeyFile.Variable} instead");
        }
    }

    /// <summary>Refused where nothing would be left that opens the store.</summary>
    /// <param name="id">The slot's, or the first characters of it.</param>
    public SlotStatus Remove(string id)
    {
        using var transaction = session.Begin(write: true);
        var slot = Removable(Status(table.Load()), id);
        table.Delete(slot.Id);
        Commit(transaction, "key-remove", $"{slot.Kind} {slot.Id}");
        return slot;
    }

    /// <summary>The slot that <see cref="Remove"/> would take away.</summary>
    public SlotStatus Removable(string id) => Removable(List(), id);

    private static SlotStatus Removable(IReadOnlyList<SlotStatus> slots, string id)
    {
        var slot = Only(slots, id);
        if (!slots.Any(other => other != slot && other.Opens is not false))
        {
            throw new StoreException(
                StoreError.Conflict,
                $"the slot '{slot.Id[..8]}' is the last that opens the store",
                "add another first: dotnet secretguard key add");
        }

        return slot;
    }

    /// <returns>What the audit log names it.</returns>
    private string Insert(NewSlot slot, StoreKey under)
    {
        var made = KeySlot.Make(slot.Kind, slot.Parameters, slot.Offer.Key, under);
        slot.Keep(store, made, location);
        table.Insert(made, context.Clock.GetUtcNow().ToUnixTimeMilliseconds());
        return $"{made.Kind} {made.Id}";
    }

    private void Commit(StoreTransaction transaction, string verb, string names)
    {
        transaction.Epoch++;
        // Asked while nobody else can be writing an item whose slot is yet to come.
        var orphans = custody.Orphans(table.Load());
        transaction.Commit(new AuditEntry(verb) with { Names = names }, context);
        custody.Delete(orphans);
        ForgetPending();
    }

    // The change stands, and has its row: what is left behind goes with the next.
    private void ForgetPending()
    {
        try
        {
            PendingStore.Forget(location);
        }
        catch (Exception failure) when (failure is StoreException or IOException or UnauthorizedAccessException)
        {
        }
    }

    private static SlotStatus Only(IEnumerable<SlotStatus> slots, string id) =>
        slots.Where(slot => id.Length > 0 && slot.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase)).ToList() switch
        {
            [var slot] => slot,
            [] => throw new StoreException(StoreError.NotFound, "the store has no such key slot", "dotnet secretguard key list"),
            _ => throw new StoreException(StoreError.NotFound, "several key slots begin like that", "dotnet secretguard key list"),
        };

    private List<SlotStatus> Status(List<KeySlot> slots)
    {
        var search = Search(slots);
        var atHand = Unlocking.AtHand(search);
        foreach (var offer in atHand.Values)
            offer.Dispose();
        return
        [
            .. from slot in slots
               orderby slot.Created, slot.Kind, slot.Id
               let opens = atHand.ContainsKey(slot.Id) ? true : SlotKind.IsKnownToSomebody(slot.Kind) ? null : (bool?)false
               select new SlotStatus(slot.Id, slot.Kind, slot.Parameters, DateTimeOffset.FromUnixTimeMilliseconds(slot.Created), opens)
               {
                   Missed = opens is true ? null : search.Missed.Find(missed => missed.Slot == slot.Id),
               },
        ];
    }

    /// <summary>
    /// The variables that hold a key to this store, whether it was opened with one of them or not: no child is to have them.
    /// </summary>
    /// <remarks>Those that hold something else are another program's.</remarks>
    public IReadOnlyList<string> Variables()
    {
        var search = Search(table.Load());
        return [.. search.Slots.Where(slot => slot.Kind == SlotKind.Environment).Select(slot => slot.Parameters)
            .Where(name => Holds(search, name))];
    }

    private static bool Holds(KeySearch search, string variable)
    {
        if (search.Variable(variable) is not { } digits)
            return false;
        try
        {
            using var offer = new OfferedKey(HexKey.Parse(digits, variable), variable, variable);
            var found = search.Find(offer);
            found?.Wrapper.Dispose();
            return found is not null;
        }
        catch (StoreException)
        {
            return false;
        }
    }

    private KeySearch Search(List<KeySlot> slots) =>
        new(store, location, context.Variable, slots) { Descriptor = context.Descriptor };
}
