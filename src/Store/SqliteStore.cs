using SecretGuard.Store.Backups;
using SecretGuard.Store.Files;
using SecretGuard.Store.Keys;
using SecretGuard.Store.Rows;
using SecretGuard.Store.Slots;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store;

/// <summary>An unlocked store.</summary>
internal sealed class SqliteStore : ISecretStore
{
    private readonly Database database;
    private readonly MasterKey master;
    private readonly StoreLocation location;
    private readonly StoreContext context;
    private readonly StateFile state;
    private readonly Tables tables;

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
        Keys = new KeySlots(database, tables, state, master.Key, location, context);
    }

    public string Id => master.Key.StoreId;

    public OpenedSlot OpenedBy { get; }

    public KeySlots Keys { get; }

    private long Now => context.Clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Writes the first rows, unless another came first.</summary>
    public void Initialize(IEnumerable<KeySlot> slots)
    {
        using var begun = database.Begin(write: true);
        if (RootTable.StoreId(database) is not null)
            throw StoreFolder.AlreadyThere(location);
        foreach (var slot in slots)
            new SlotTable(database).Insert(slot, Now);
        tables.Roots.Insert(Id, Now);
        using var transaction = new StoreTransaction(begun, tables, state);
        transaction.Commit(new AuditEntry("init"), context);
    }

    public IReadOnlyList<string> Environments(string owner)
    {
        using var transaction = Begin(write: false);
        return [.. from scope in transaction.Root.Scopes where scope.Name.Owner == owner && scope.Count > 0 select scope.Name.Environment];
    }

    public IReadOnlyList<StoredSecret> List(ScopeName scope)
    {
        using var transaction = Begin(write: false);
        if (transaction.Root.Find(scope) is not { } found)
            return [];
        var versions = Load(found, _ => false);
        var now = Judging();
        var retiring = versions.Where(version => version.IsRetiring && version.Retires > now).ToDictionary(version => version.Name);
        return [.. from version in versions
                   where version.IsLive
                   select version.Describe(retiring.GetValueOrDefault(version.Name)?.Describe(now))];
    }

    public IReadOnlyList<StoredVersion> History(ScopeName scope, string name)
    {
        using var transaction = Begin(write: false);
        var versions = transaction.Root.Find(scope) is { } found ? Load(found, _ => false) : [];
        var now = Judging();
        return [.. from version in versions where version.Name == name orderby version.Version descending select version.Describe(now)];
    }

    public IReadOnlyDictionary<string, SecretBytes> Read(ScopeName scope, IReadOnlyCollection<string> names, string verb) =>
        Read(scope, names, [], verb).Live;

    public SecretValues Read(ScopeName scope, IReadOnlyCollection<string> names, IReadOnlyCollection<string> retiring, string verb)
    {
        InputRules.CheckScope(scope);
        foreach (var name in names)
            InputRules.CheckName(name);
        var wanted = new HashSet<string>(names, StringComparer.Ordinal);
        using var transaction = Begin(write: true);
        var values = new SecretValues();
        try
        {
            if (transaction.Root.Find(scope) is { } found)
            {
                foreach (var version in Unexpired(transaction, found, Load(found, wanted.Contains)))
                {
                    if (version.Sealed is null || version.IsRetired)
                        continue;
                    if (version.IsLive)
                        values.Live.Add(version.Name, tables.Versions.Open(found, version));
                    else if (retiring.Contains(version.Name))
                        values.Retiring.Add(version.Name, tables.Versions.Open(found, version));
                }
            }

            transaction.Commit(new AuditEntry(verb, scope, string.Join(' ', values.Live.Keys)), context);
            return values;
        }
        catch
        {
            values.Dispose();
            throw;
        }
    }

    public bool Set(ScopeName scope, string name, string kind, ReadOnlySpan<byte> value, bool replace, bool readable = false)
    {
        InputRules.CheckScope(scope);
        InputRules.CheckName(name);
        InputRules.CheckKind(kind);
        InputRules.CheckValue(value);
        using var copy = SecretBytes.Copy(value);
        var secret = new NewSecret(name, kind, copy);
        return Change(new AuditEntry("set", scope, name), create: true, change => Put(scope, change, secret, replace, readable));
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

    public int Rotate(ScopeName scope, string name, ReadOnlySpan<byte> value, TimeSpan overlap)
    {
        InputRules.CheckValue(value);
        using var copy = SecretBytes.Copy(value);
        return Change(new AuditEntry("rotate", scope, name), create: false, change =>
        {
            var before = change.Live(name) ?? throw Lineage.NotFound(scope, name);
            if (change.Retiring(name) is not null)
                throw Lineage.StillRetiring(name);
            if (overlap > TimeSpan.Zero)
                change.Replace(before, before.Retiring(Judging() + (long)overlap.TotalMilliseconds));
            else
                change.Retire(before);
            return change.Add(name, before.Kind, before.Readable, Now, copy.Span);
        });
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
        var change = new ScopeChange(tables, found with { Epoch = transaction.Epoch }, Load(found, _ => false), Judging());
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

    public void Remove(ScopeName scope, string name) => Change(new AuditEntry("remove", scope, name), create: false, change =>
    {
        if (change.Live(name) is null)
            throw Lineage.NotFound(scope, name);
        change.Remove(name);
        return true;
    });

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

    public AuditReport VerifyAudit()
    {
        using var transaction = Begin(write: false);
        return tables.Audit.Verify();
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

    public void AcceptRestore()
    {
        _ = state.TryLoad(out var remembered);
        using var transaction = StoreTransaction.BeginUnremembered(database, tables, state, write: true);
        transaction.Epoch = long.Max(transaction.Epoch, remembered?.Epoch ?? 0) + 1;
        transaction.Commit(new AuditEntry("accept-restore"), context);
    }

    public void Dispose()
    {
        tables.Dispose();
        master.Dispose();
        database.Dispose();
    }

    private StoreTransaction Begin(bool write) => StoreTransaction.Begin(database, tables, state, write);

    private bool Put(ScopeName scope, ScopeChange change, NewSecret secret, bool replace, bool readable)
    {
        var before = Replacement.Find(scope, change, secret.Name, replace, readable);
        if (before is not null)
            change.Retire(before);
        change.Add(secret.Name, secret.Kind, before?.Readable ?? readable, Now, secret.Value.Span);
        return before is not null;
    }

    private static VersionRow Retiring(ScopeName scope, ScopeChange change, string name) =>
        change.Live(name) is null ? throw Lineage.NotFound(scope, name) : change.Retiring(name) ?? throw Lineage.NothingRetires(name);

    // A clock that was set back does not make what had expired good again.
    private long Judging() => long.Max(Now, tables.Audit.End().Time);

    private T Change<T>(AuditEntry entry, bool create, Func<ScopeChange, T> change)
    {
        using var transaction = Begin(write: true);
        transaction.Epoch++;
        var existing = transaction.Root.Find(entry.Scope);
        if (existing is null && !create)
            throw Lineage.NotFound(entry.Scope, entry.Names);
        var row = (existing ?? tables.Scopes.Insert(entry.Scope)) with { Epoch = transaction.Epoch };
        var changed = new ScopeChange(tables, row, existing is null ? [] : Load(existing, _ => false), Judging());
        var result = change(changed);
        changed.Sign();
        transaction.Commit(entry, context);
        return result;
    }

    // What has expired by now loses its value with the row in the audit log that has to be written anyway.
    private IEnumerable<VersionRow> Unexpired(StoreTransaction transaction, ScopeRow scope, List<VersionRow> versions)
    {
        if (!versions.Exists(version => version.IsRetiring))
            return versions;
        var now = Judging();
        if (!versions.Exists(version => version.IsRetiring && version.Retires <= now))
            return versions;
        transaction.Epoch++;
        var change = new ScopeChange(tables, scope with { Epoch = transaction.Epoch }, versions, now);
        change.Sign();
        return change.Versions;
    }

    private List<VersionRow> Load(ScopeRow scope, Predicate<string> wanted)
    {
        var versions = tables.Versions.Load(scope, wanted);
        tables.Scopes.Check(scope, versions);
        return versions;
    }
}
