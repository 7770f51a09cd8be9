using SecretGuard.Store.Files;
using SecretGuard.Store.Rows;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store;

/// <summary>A transaction over a store that was found authentic and no older than what this machine has seen.</summary>
internal sealed class StoreTransaction : IDisposable
{
    private readonly Transaction transaction;
    private readonly Tables tables;
    private readonly StateFile state;

    /// <summary>Takes over what was begun, and checks the rows as they are by then.</summary>
    public StoreTransaction(Transaction transaction, Tables tables, StateFile state)
    {
        this.transaction = transaction;
        this.tables = tables;
        this.state = state;
        Root = tables.Roots.Load();
        Epoch = Root.Epoch;
    }

    public Root Root { get; }

    /// <summary>Set to a higher one before anything changes but the audit log.</summary>
    public long Epoch { get; set; }

    public static StoreTransaction Begin(Database database, Tables tables, StateFile state, bool write)
    {
        try
        {
            return BeginRemembered(database, tables, state, write);
        }
        catch (StoreException altered) when (altered.Error == StoreError.Altered && tables.Roots.IsRekeyed)
        {
            throw new StoreException(StoreError.Rekeyed, "the store has a new master key since it was opened", "run it again");
        }
    }

    private static StoreTransaction BeginRemembered(Database database, Tables tables, StateFile state, bool write)
    {
        // The memory before the moment that the transaction sees: read after it, another's commit would look like a step back.
        var remembered = state.Load();
        var begun = BeginUnremembered(database, tables, state, write);
        if (remembered is null || (begun.Root.Epoch >= remembered.Epoch && tables.Audit.Covers(remembered.Sequence, remembered.Link)))
            return begun;
        begun.Dispose();
        throw new StoreException(
            StoreError.Older,
            "the store is an older or forked copy of what this machine has seen",
            "put the newer copy back",
            "or accept this one: dotnet secretguard doctor --accept-restore");
    }

    /// <summary>Authentic, but perhaps older than what this machine has seen.</summary>
    public static StoreTransaction BeginUnremembered(Database database, Tables tables, StateFile state, bool write)
    {
        var transaction = database.Begin(write);
        try
        {
            Schema.RequireOwn(database);
            return new(transaction, tables, state);
        }
        catch
        {
            transaction.Dispose();
            throw;
        }
    }

    /// <summary>Commits what was done together with the audit row that tells of it.</summary>
    public void Commit(AuditEntry entry, StoreContext context) => Commit(tables, state, [entry], context);

    /// <summary>Commits what was done together with the audit rows that tell of it, of which there is at least one.</summary>
    public void Commit(IReadOnlyList<AuditEntry> entries, StoreContext context) => Commit(tables, state, entries, context);

    /// <summary>Commits that the database is taken for the newest there is, whatever this machine remembers.</summary>
    public void CommitAccepted(AuditEntry entry, StoreContext context) => Commit(tables, state, [entry], context, forced: true);

    /// <summary>Commits a new master key, which signs from here on.</summary>
    public void CommitRekeyed(Tables fresh, StateFile successor, AuditEntry entry, StoreContext context)
    {
        Epoch++;
        Commit(fresh, successor, [entry], context);
    }

    public void Dispose() => transaction.Dispose();

    private void Commit(Tables tables, StateFile state, IReadOnlyList<AuditEntry> entries, StoreContext context, bool forced = false)
    {
        if (Epoch != Root.Epoch)
            tables.Roots.Update(Epoch);
        var end = tables.Audit.Append(entries, context.Clock.GetUtcNow().ToUnixTimeMilliseconds(), context.Actor);
        var watermark = new Watermark(Epoch, end.Sequence, end.Link);
        if (state == this.state)
            state.Reserve();
        else
            state.Announce(watermark);
        FaultPoint.Pass();
        transaction.Commit();
        FaultPoint.Pass();
        state.Save(watermark, forced);
    }
}
