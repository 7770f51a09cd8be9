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

    public IReadOnlyList<string> Environments(string owner)
    {
        using var transaction = Begin(write: false);
        return [.. from scope in transaction.Root.Scopes where scope.Name.Owner == owner && scope.Count > 0 select scope.Name.Environment];
    }

    public IReadOnlyList<ScopeName> Scopes()
    {
        using var transaction = Begin(write: false);
        return [.. from scope in transaction.Root.Scopes where scope.Count > 0 select scope.Name];
    }

    public IReadOnlyList<StoredSecret> List(ScopeName scope)
    {
        using var transaction = Begin(write: false);
        return transaction.Root.Find(scope) is { } found ? tables.Load(found, _ => false).Describe(session.Judging) : [];
    }

    public IReadOnlyList<StoredVersion> History(ScopeName scope, string name)
    {
        using var transaction = Begin(write: false);
        var rows = transaction.Root.Find(scope) is { } found ? tables.Load(found, _ => false) : ScopeRows.None;
        var now = session.Judging;
        return [.. from version in rows.Versions where version.Name == name orderby version.Version descending select version.Describe(now)];
    }

    public SecretValues Read(ScopeName scope, IReadOnlyCollection<SecretRequest> requests, string verb)
    {
        InputRules.CheckScope(scope);
        foreach (var request in requests)
            InputRules.CheckName(request.Name);
        using var transaction = Begin(write: true);
        var reading = new Reading(session, transaction, scope, verb);
        try
        {
            reading.Read(requests);
            transaction.Commit(reading.Entries, context);
            return reading.Values;
        }
        catch
        {
            reading.Values.Dispose();
            throw;
        }
    }

    public SetOutcome Set(
        ScopeName scope, string name, string kind, ReadOnlySpan<byte> value, bool replace, bool readable = false, DetailsChange? details = null)
    {
        details?.Check();
        InputRules.CheckScope(scope);
        InputRules.CheckName(name);
        InputRules.CheckKind(kind);
        InputRules.CheckValue(value);
        using var copy = SecretBytes.Copy(value);
        var secret = new NewSecret(name, kind, copy);
        return Change(
            new AuditEntry("set", scope, name),
            create: true,
            change =>
            {
                var outcome = Put(scope, change, secret, replace, readable);
                details?.Apply(change, change.Live(name)!);
                return outcome;
            },
            opened: name);
    }

    public void Import(ScopeName scope, IReadOnlyList<NewSecret> secrets, bool replace)
    {
        InputRules.CheckScope(scope);
        foreach (var secret in secrets)
        {
            InputRules.CheckName(secret.Name);
            InputRules.CheckKind(secret.Kind);
            InputRules.CheckValue(secret.Value.Span);
        }

        if (secrets.Count == 0)
            return;
        Change(new AuditEntry("import", scope, string.Join(' ', secrets.Select(secret => secret.Name))), create: true, change =>
        {
            var written = new HashSet<string>(secrets.Count, StringComparer.OrdinalIgnoreCase);
            foreach (var secret in secrets)
            {
                if (!written.Add(secret.Name))
                    throw new StoreException(StoreError.InvalidName, $"'{secret.Name}' is there twice, perhaps in another case", "name it once");
                Put(scope, change, secret, replace, readable: false);
            }

            return true;
        });
    }

    public void Amend(ScopeName scope, string name, DetailsChange details)
    {
        details.Check();
        Change(new AuditEntry("amend", scope, name), create: false, change =>
        {
            details.Apply(change, change.Live(name) ?? throw Lineage.NotFound(scope, name));
            return true;
        });
    }

    public int Rotate(ScopeName scope, string name, ReadOnlySpan<byte> value, TimeSpan overlap, DetailsChange? details = null)
    {
        details?.Check();
        InputRules.CheckValue(value);
        using var copy = SecretBytes.Copy(value);
        return Change(new AuditEntry("rotate", scope, name), create: false, change =>
        {
            var before = change.Live(name) ?? throw Lineage.NotFound(scope, name);
            if (change.Retiring(name) is not null)
                throw Lineage.StillRetiring(name);
            if (change.IsSame(before, copy.Span))
                throw Lineage.SameValue(name);
            if (overlap > TimeSpan.Zero)
                change.Replace(before, before.Retiring(session.Judging + (long)overlap.TotalMilliseconds));
            else
                change.Retire(before);
            var number = change.Add(name, before.Kind, before.Readable, Now, copy.Span);
            details?.Apply(change, change.Live(name)!);
            return number;
        }, opened: name);
    }

    public void FinishRotation(ScopeName scope, string name) =>
        Change(new AuditEntry("rotate-finish", scope, name), create: false, change =>
        {
            change.Retire(Retiring(scope, change, name));
            return true;
        });

    public void UndoRotation(ScopeName scope, string name) =>
        Change(new AuditEntry("rotate-undo", scope, name), create: false, change =>
        {
            var before = Retiring(scope, change, name);
            change.Retire(change.Live(name)!);
            change.Replace(before, before.Restored());
            return true;
        });

    public IReadOnlyList<string> MarkCompromised(ScopeName scope, IReadOnlyCollection<string> names, bool retiring = false)
    {
        using var transaction = Begin(write: true);
        if (transaction.Root.Find(scope) is not { } found)
            return [];
        transaction.Epoch++;
        var change = new ScopeChange(tables, found with { Epoch = transaction.Epoch }, tables.Load(found, _ => false), session.Judging);
        var marked = change.Versions
            .Where(version => (retiring ? version.IsRetiring : version.IsLive) && !version.IsCompromised && names.Contains(version.Name)).ToList();
        if (marked.Count == 0)
            return [];
        foreach (var version in marked)
            change.Replace(version, version.Compromised());
        change.Sign();
        var told = marked.ConvertAll(version => version.Name);
        transaction.Commit(new AuditEntry("mark-compromised", scope, string.Join(' ', told)), context);
        return told;
    }

    public void Remove(ScopeName scope, string name, bool withGrants = false)
    {
        using var transaction = Begin(write: true);
        var revoked = Grants.Revoke(transaction, grant => grant.Shared == scope);
        if (revoked.Count > 0 && !withGrants)
            throw Lineage.Granted(scope, revoked);
        Change(transaction, scope, name, create: false, change =>
        {
            if (change.Live(name) is null)
                throw Lineage.NotFound(scope, name);
            change.Remove(name);
            return true;
        });
        transaction.Commit(new AuditEntry("remove", scope, name), context);
    }

    public IReadOnlyList<string> Folders(string project) => tables.Bindings.Folders(project);

    public bool Knows(string project) => tables.Bindings.HasAny(project);

    public bool IsTrusted(string project, string folder, string environment) => tables.Bindings.Has(project, folder, environment);

    public void Trust(string project, string folder, string environment, string verb)
    {
        var scope = new ScopeName(project, environment);
        InputRules.CheckScope(scope);
        using var transaction = Begin(write: true);
        tables.Bindings.Insert(project, folder, environment, Now);
        transaction.Commit(new AuditEntry(verb, scope, folder), context);
    }

    public IReadOnlyList<StoreProblem> Diagnose() => [.. new Diagnosis(database, tables, state, location, context.Clock.GetUtcNow()).Problems()];

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

    public void AcceptRestore(string verb)
    {
        _ = state.TryLoad(out var remembered);
        using var transaction = StoreTransaction.BeginUnremembered(database, tables, state, write: true);
        transaction.Epoch = long.Max(transaction.Epoch, remembered?.Epoch ?? 0) + 1;
        transaction.Commit(new AuditEntry(verb), context);
    }

    public void Dispose()
    {
        tables.Dispose();
        master.Dispose();
        database.Dispose();
    }

    private StoreTransaction Begin(bool write) => StoreTransaction.Begin(database, tables, state, write);

    private SetOutcome Put(ScopeName scope, ScopeChange change, NewSecret secret, bool replace, bool readable)
    {
        var before = Replacement.Find(scope, change, secret.Name, replace, readable);
        var isSame = before is { Sealed: not null } && change.IsSame(before, secret.Value.Span);
        if (isSame && before!.Kind == secret.Kind)
            return SetOutcome.Unchanged;
        if (before is not null)
            change.Retire(before);
        change.Add(secret.Name, secret.Kind, before?.Readable ?? readable, Now, secret.Value.Span);
        // Of another kind, and known to others as before.
        if (isSame && before!.IsCompromised)
            change.Replace(change.Live(secret.Name)!, change.Live(secret.Name)!.Compromised());
        return before is null ? SetOutcome.Made : SetOutcome.Replaced;
    }

    private static VersionRow Retiring(ScopeName scope, ScopeChange change, string name) =>
        change.Live(name) is null ? throw Lineage.NotFound(scope, name) : change.Retiring(name) ?? throw Lineage.NothingRetires(name);

    // What is sealed is loaded for the name that is to be opened only.
    private T Change<T>(AuditEntry entry, bool create, Func<ScopeChange, T> change, string? opened = null)
    {
        using var transaction = Begin(write: true);
        var result = Change(transaction, entry.Scope, entry.Names, create, change, opened);
        transaction.Commit(entry, context);
        return result;
    }

    private T Change<T>(StoreTransaction transaction, ScopeName scope, string names, bool create, Func<ScopeChange, T> change, string? opened = null)
    {
        transaction.Epoch++;
        var existing = transaction.Root.Find(scope);
        if (existing is null && !create)
            throw Lineage.NotFound(scope, names);
        var row = (existing ?? tables.Scopes.Insert(scope)) with { Epoch = transaction.Epoch };
        var rows = existing is null ? ScopeRows.None : tables.Load(existing, name => name == opened);
        var changed = new ScopeChange(tables, row, rows, session.Judging);
        var result = change(changed);
        changed.Sign();
        return result;
    }
}
