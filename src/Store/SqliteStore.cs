using SecretGuard.Store.Backups;
using SecretGuard.Store.Files;
using SecretGuard.Store.Rows;
using SecretGuard.Store.Slots;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store;

/// <summary>An unlocked store.</summary>
internal sealed partial class SqliteStore : ISecretStore
{
    private readonly StoreLocation location;
    private readonly StoreContext context;
    private readonly StoreSession session;

    /// <summary>Takes over the session.</summary>
    public SqliteStore(StoreSession session, StoreLocation location)
    {
        this.session = session;
        this.location = location;
        context = session.Context;
        Grants = new Grants(session);
        Audit = new AuditTrail(session);
        Keys = new KeySlots(session, location);
    }

    public string Id => session.Master.Key.StoreId;

    public OpenedSlot OpenedBy => session.OpenedBy;

    public KeySlots Keys { get; }

    public Grants Grants { get; }

    public AuditTrail Audit { get; }

    private Tables Tables => session.Tables;

    private long Now => session.Now;

    /// <summary>Writes the first rows, unless another came first.</summary>
    public void Initialize(IEnumerable<KeySlot> slots, Action beforeCommit)
    {
        using var begun = session.Database.Begin(write: true);
        if (RootTable.StoreId(session.Database) is not null)
            throw StoreFolder.AlreadyThere(location);
        foreach (var slot in slots)
            new SlotTable(session.Database).Insert(slot, Now);
        Tables.Roots.Insert(Id, Now);
        using var transaction = new StoreTransaction(begun, Tables, session.State);
        beforeCommit();
        transaction.Commit(new AuditEntry("init"), context);
    }

    public IReadOnlyList<TrustedFolder> TrustedFolders(string project)
    {
        using var transaction = Begin(write: false);
        return Tables.Bindings.List(project);
    }

    public bool Knows(string project)
    {
        using var transaction = Begin(write: false);
        // Rows of trust may have been taken away: what the project has here still says that it is known.
        return Tables.Bindings.HasAny(project)
            || transaction.Root.Scopes.Exists(scope => scope.Name.Owner == project)
            || transaction.Root.Grants.Exists(grant => grant.Project == project);
    }

    public bool IsTrusted(string project, string folder, string environment)
    {
        try
        {
            return Tables.Bindings.Has(project, folder, environment);
        }
        catch (StoreException altered) when (altered.Error == StoreError.Altered)
        {
            // Altered indeed, or signed by a new master key, which beginning a transaction takes over.
            using var transaction = Begin(write: false);
            return Tables.Bindings.Has(project, folder, environment);
        }
    }

    public void Trust(string project, string folder, string environment, string verb)
    {
        var scope = new ScopeName(project, environment);
        InputRules.CheckScope(scope);
        using var transaction = Begin(write: true);
        Tables.Bindings.Insert(project, folder, environment, Now);
        transaction.Commit(new AuditEntry(verb, scope, folder), context);
    }

    public IReadOnlyList<string> Distrust(string project, string folder, string? environment)
    {
        using var transaction = Begin(write: true);
        var ended = Tables.Bindings.Environments(project, folder).FindAll(trusted => environment is null || trusted == environment);
        foreach (var trusted in ended)
            Tables.Bindings.Delete(project, folder, trusted);
        if (ended.Count > 0)
            transaction.Commit([.. ended.Select(trusted => new AuditEntry("distrust", new ScopeName(project, trusted), folder))], context);
        return ended;
    }

    public IReadOnlyList<StoreProblem> Diagnose() =>
        [.. new Diagnosis(session, location).Problems()];

    public void BackUp(string reason) => new BackupFolder(location).Make(session.Database, reason, context.Clock.GetUtcNow());

    public void BackUpTo(string path)
    {
        using (var transaction = Begin(write: true))
            transaction.Commit(new AuditEntry("backup"), context);
        DatabaseCopy.Write(session.Database, path);
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
        _ = session.State.TryLoad(out var remembered);
        var known = long.Max(remembered?.Epoch ?? 0, replaced is null ? 0 : EpochOf(replaced));
        using var transaction = StoreTransaction.BeginUnremembered(session.Database, Tables, session.State, write: true);
        transaction.Epoch = long.Max(transaction.Epoch, known) + 1;
        transaction.CommitAccepted(new AuditEntry(verb), context);
    }

    public void Dispose() => session.Dispose();

    // Of what another key has signed nothing is remembered under this one.
    private long EpochOf(string copy)
    {
        try
        {
            using var opened = Database.Open(copy);
            return new RootTable(opened, session.Master.Root).Load().Epoch;
        }
        catch (StoreException other) when (other.Error is StoreError.Altered or StoreError.Damaged)
        {
            return 0;
        }
    }

    private StoreTransaction Begin(bool write) => session.Begin(write);
}
