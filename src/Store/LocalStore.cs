using SecretGuard.Store.Backups;
using SecretGuard.Store.Files;
using SecretGuard.Store.Keys;
using SecretGuard.Store.Rows;
using SecretGuard.Store.Slots;
using SecretGuard.Store.Slots.Keystores;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store;

/// <summary>Makes and opens this user's store.</summary>
internal static class LocalStore
{
    /// <summary>Whether there is anything to open, be it damaged.</summary>
    /// <remarks>Not so where making it was cut off: <see cref="Create"/> finishes that.</remarks>
    public static bool Exists(StoreLocation location)
    {
        if (new FileInfo(location.DatabasePath) is not { Exists: true, Length: > 0 })
            return false;
        try
        {
            using var database = Database.Open(location.DatabasePath);
            return database.Number("PRAGMA user_version"u8) != 0 && RootTable.StoreId(database) is not null;
        }
        catch (StoreException)
        {
            return true;
        }
    }

    /// <summary>Makes a store and its first key slot, which <see cref="ISecretStore.OpenedBy"/> names.</summary>
    /// <param name="location">Where.</param>
    /// <param name="context">The outside world.</param>
    /// <param name="key">Where the first key comes from.</param>
    /// <param name="recovery">A code that opens it as well.</param>
    /// <param name="beforeCommit">
    /// What has to be done before the store is there, and only by the one who makes it: <see cref="StoreError.Exists"/> where another was
    /// quicker.
    /// </param>
    public static ISecretStore Create(
        StoreLocation location,
        StoreContext context,
        StoreKeySource key,
        RecoveryCode? recovery = null,
        Action? beforeCommit = null)
    {
        if (Exists(location))
            throw StoreFolder.AlreadyThere(location);
        StoreFolder.Prepare(location);
        // The key first: a store whose key never reached the disk would be lost, a key without a store serves the next attempt.
        using var slot = FirstSlot.Choose(location, context, key);
        Migrator.Migrate(location.DatabasePath);
        return Opening(location, database => Fill(database, location, context, slot, recovery, beforeCommit));
    }

    /// <param name="location">Where.</param>
    /// <param name="context">The outside world.</param>
    /// <param name="key">The only place to look for a key; null for all that may have one.</param>
    public static ISecretStore Open(StoreLocation location, StoreContext context, IKeySource? key = null)
    {
        var store = OpenAsIs(location, context, key);
        store.BackUpDaily();
        return store;
    }

    /// <summary>Without the day's backup.</summary>
    public static SqliteStore OpenAsIs(StoreLocation location, StoreContext context, IKeySource? key = null)
    {
        StoreFolder.Check(location);
        return Opening(location, database => Open(database, location, context, key is null ? Unlocking.Sources : [key]));
    }

    /// <summary>Puts a backup in the place of the store, which may be there or not; what was there becomes a backup itself.</summary>
    /// <remarks>Nothing changes where the backup does not open, or anything in it does not.</remarks>
    /// <returns>The ways to open it, and which work here.</returns>
    public static IReadOnlyList<SlotStatus> Restore(StoreLocation location, StoreContext context, string path, IKeySource? key = null) =>
        new Restoration(location, context, key).Restore(path);

    /// <summary>Refuses a store that has no slot of that kind, before anybody is asked for its key.</summary>
    public static void RequireSlot(StoreLocation location, string kind)
    {
        using var database = OpenLocked(location);
        if (!new SlotTable(database).Load().Exists(slot => slot.Kind == kind))
        {
            throw new StoreException(
                StoreError.NotFound,
                $"the store has no {(kind == SlotKind.Recovery ? "recovery code" : kind)}",
                $"while another key opens it: dotnet secretguard key add {kind}");
        }
    }

    /// <summary>Forgets what an unlocked passphrase left in memory.</summary>
    /// <returns>Whether there was anything.</returns>
    public static bool Lock(StoreLocation location)
    {
        using var database = OpenLocked(location);
        return RootTable.StoreId(database) is { } id && UnlockedKey.Forget(id);
    }

    private static Database OpenLocked(StoreLocation location)
    {
        StoreFolder.Check(location);
        var database = Database.Open(location.DatabasePath);
        try
        {
            Schema.Check(database, location);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static SqliteStore Opening(StoreLocation location, Func<Database, SqliteStore> open)
    {
        var database = Database.Open(location.DatabasePath);
        try
        {
            return open(database);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static SqliteStore Fill(
        Database database, StoreLocation location, StoreContext context, NewSlot slot, RecoveryCode? recovery, Action? beforeCommit)
    {
        var master = StoreKey.Random(slot.Keystore is null ? Identifier.New() : PendingStore.Id(location));
        var first = KeySlot.Make(slot.Kind, slot.Parameters, slot.Offer.Key, master);
        var opened = new OpenedSlot(first.Id, first.Kind, slot.Offer.Source, slot.Offer.Variable) { Slot = first };
        var store = Over(database, new Unlocked(database, new MasterKey(master), opened, location), location, context, Unlocking.Sources);
        try
        {
            using var spare = recovery is null ? null : NewSlot.Of(recovery);
            store.Initialize(
                spare is null ? [first] : [first, KeySlot.Make(spare.Kind, spare.Parameters, spare.Offer.Key, master)],
                () =>
                {
                    slot.Keep(master.StoreId, first, location);
                    beforeCommit?.Invoke();
                });
            if (slot.Keystore is not null)
                Tidy(store);
            return store;
        }
        catch (Exception failure)
        {
            // Whoever was quicker has ended what making the store began.
            if (slot.Keystore is not null && failure is StoreException { Error: StoreError.Exists })
                PendingStore.Forget(location);
            store.Dispose();
            throw;
        }
    }

    // The store is there and opens: what is left over then is no reason to take its making for failed, and goes with the next change of
    // slots.
    private static void Tidy(SqliteStore store)
    {
        try
        {
            store.Keys.Tidy();
        }
        catch (Exception failure) when (failure is StoreException or IOException or UnauthorizedAccessException)
        {
            // The doctor tells of keys that no slot is for.
        }
    }

    private static SqliteStore Open(Database database, StoreLocation location, StoreContext context, IReadOnlyList<IKeySource> sources)
    {
        if (Schema.Check(database, location) < Schema.Version)
        {
            new BackupFolder(location).MakeOnce(database, "migration", context.Clock.GetUtcNow());
            Migrator.Migrate(location.DatabasePath);
        }

        var unlocked = Unlock(database, location, context, sources, source => FailedUnlockTable.Add(database, source, context));
        return Over(database, unlocked, location, context, sources);
    }

    private static Unlocked Unlock(
        Database database, StoreLocation location, StoreContext context, IReadOnlyList<IKeySource> sources, Action<string> onWrongKey)
    {
        var storeId = RootTable.StoreId(database) ?? throw StoreFolder.NoStore(location);
        var search = new KeySearch(storeId, location, context.Variable, new SlotTable(database).Load()) { Descriptor = context.Descriptor };
        var (master, slot) = Unlocking.Unlock(search, sources, onWrongKey);
        return new Unlocked(database, new MasterKey(master), slot, location);
    }

    // A key that opens nothing after a new master key was there before, and is nobody's attempt.
    private static SqliteStore Over(
        Database database, Unlocked unlocked, StoreLocation location, StoreContext context, IReadOnlyList<IKeySource> sources) =>
        new(new StoreSession(database, unlocked, () => Unlock(database, location, context, sources, _ => { }), context), location);
}
