using SecretGuard.Store.Backups;
using SecretGuard.Store.Files;
using SecretGuard.Store.Keys;
using SecretGuard.Store.Rows;
using SecretGuard.Store.Slots;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store;

/// <summary>An unlocked store.</summary>
internal sealed partial class SqliteStore : ISecretStore
{
    private readonly Database database;
    private readonly MasterKey master;
    private readonly StoreLocation location;
    private readonly StoreContext context;
    private readonly StateFile state;
    private readonly Tables tables;
    private readonly StoreSession session;

    /// <summary>Takes over database and key.</summary>
    public SqliteStore(Database database, MasterKey master, OpenedSlot openedBy, StoreLocation location, StoreContext context)
    {
        this.database = database;
        this.master = master;
        this.location = location;
        this.context = context;
        OpenedBy = openedBy;
        state = new StateFile(location.StateFolder, Id, master.State);
        tables = new Tables(database, master);
        tables.Roots.OpenedBy = openedBy.Slot;
        session = new StoreSession(database, tables, state, context);
        Grants = new Grants(session);
        Audit = new AuditTrail(session);
        Keys = new KeySlots(database, tables, state, master.Key, location, context);
    }

    public string Id => master.Key.StoreId;

    public OpenedSlot OpenedBy { get; }

    public KeySlots Keys { get; }

    public Grants Grants { get; }

    public AuditTrail Audit { get; }

    private long Now => session.Now;

    /// <summary>Writes the first rows, unless another came first.</summary>
    public void Initialize(IEnumerable<KeySlot> slots, Action beforeCommit)
    {
        using var begun = database.Begin(write: true);
        if (RootTable.StoreId(database) is not null)
            throw StoreFolder.AlreadyThere(location);
        foreach (var slot in slots)
            new SlotTable(database).Insert(slot, Now);
        tables.Roots.Insert(Id, Now);
        using var transaction = new StoreTransaction(begun, tables, state);
        beforeCommit();
        transaction.Commit(new AuditEntry("init"), context);
    }

    public IReadOnlyList<TrustedFolder> TrustedFolders(string project)
    {
        using var transaction = Begin(write: false);
        return tables.Bindings.List(project);
    }

    public bool Knows(string project)
    {
        using var transaction = Begin(write: false);
        // Rows of trust may have been taken away: what the project has here still says that it is known.
        return tables.Bindings.HasAny(project)
            || transaction.Root.Scopes.Exists(scope => scope.Name.Owner == project)
            || transaction.Root.Grants.Exists(grant => grant.Project == project);
    }

    public bool IsTrusted(string project, string folder, string environment) => tables.Bindings.Has(project, folder, environment);

    public void Trust(string project, string folder, string environment, string verb)
    {
        var scope = new ScopeName(project, environment);
        InputRules.CheckScope(scope);
        using var transaction = Begin(write: true);
        tables.Bindings.Insert(project, folder, environment, Now);
        transaction.Commit(new AuditEntry(verb, scope, folder), context);
    }

    public IReadOnlyList<string> Distrust(string project, string folder, string? environment)
    {
        using var transaction = Begin(write: true);
        var ended = tables.Bindings.Environments(project, folder).FindAll(trusted => environment is null || trusted == environment);
        foreach (var trusted in ended)
            tables.Bindings.Delete(project, folder, trusted);
        if (ended.Count > 0)
            transaction.Commit([.. ended.Select(trusted => new AuditEntry("distrust", new ScopeName(project, trusted), folder))], context);
        return ended;
    }

    public IReadOnlyList<StoreProblem> Diagnose() =>
        [.. new Diagnosis(database, tables, state, location, context.Clock.GetUtcNow()).Problems()];

    public void BackUp(string reason) => new BackupFolder(location).Make(database, reason, context.Clock.GetUtcNow());

    public void BackUpTo(string path)
    {
        using (var transaction = Begin(write: true))
            transaction.Commit(new AuditEntry("backup"), context);
        DatabaseCopy.Write(database, path);
    }

    /// <summary>Makes the day's backup, where it is due and something is there to keep.</summary>
    /// <remarks>It comes with other work, which it never keeps from being done: what is wrong is told by that, or by the doctor.</remarks>
    public void BackUpDaily()
    {
        try
        {
            if (!new BackupFolder(location).IsDue(context.Clock.GetUtcNow()))
                return;
            using (var transaction = Begin(write: false))
            {
                if (transaction.Root.Scopes.Count == 0)
                    return;
            }

            BackUp(BackupFolder.Daily);
        }
        catch (Exception failure) when (failure is StoreException or IOException or UnauthorizedAccessException)
        {
        }
    }

    public void AcceptRestore(string verb) => AcceptRestore(verb, replaced: null);

    /// <param name="verb">What the audit log calls it.</param>
    /// <param name="replaced">
    /// A copy of what was there before: its last commit may not be remembered yet, and must not be taken for a later one when it is.
    /// </param>
    public void AcceptRestore(string verb, string? replaced)
    {
        _ = state.TryLoad(out var remembered);
        var known = long.Max(remembered?.Epoch ?? 0, replaced is null ? 0 : EpochOf(replaced));
        using var transaction = StoreTransaction.BeginUnremembered(database, tables, state, write: true);
        transaction.Epoch = long.Max(transaction.Epoch, known) + 1;
        transaction.CommitAccepted(new AuditEntry(verb), context);
    }

    public void Dispose()
    {
        tables.Dispose();
        master.Dispose();
        database.Dispose();
    }

    // Of what another key has signed nothing is remembered under this one.
    private long EpochOf(string copy)
    {
        try
        {
            using var opened = Database.Open(copy);
            return new RootTable(opened, master.Root).Load().Epoch;
        }
        catch (StoreException other) when (other.Error is StoreError.Altered or StoreError.Damaged)
        {
            return 0;
        }
    }

    private StoreTransaction Begin(bool write) => StoreTransaction.Begin(database, tables, state, write);
}
