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
    }

    public string Id => master.Key.StoreId;

    public OpenedSlot OpenedBy { get; }

    private long Now => context.Clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Writes the first rows, unless another came first.</summary>
    public void Initialize(KeySlot slot)
    {
        using var begun = database.Begin(write: true);
        if (RootTable.StoreId(database) is not null)
            throw StoreFolder.AlreadyThere(location);
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
        return transaction.Root.Find(scope) is { } found
            ? [.. from version in Load(found, _ => false) where version.IsLive select version.Describe()]
            : [];
    }

    public IReadOnlyDictionary<string, SecretBytes> Read(ScopeName scope, IReadOnlyCollection<string> names, string verb)
    {
        InputRules.CheckScope(scope);
        foreach (var name in names)
            InputRules.CheckName(name);
        var wanted = new HashSet<string>(names, StringComparer.Ordinal);
        using var transaction = Begin(write: true);
        var values = new Dictionary<string, SecretBytes>(wanted.Count, StringComparer.Ordinal);
        try
        {
            if (transaction.Root.Find(scope) is { } found)
            {
                foreach (var version in Load(found, wanted.Contains))
                {
                    if (version.IsLive && version.Sealed is not null)
                        values.Add(version.Name, tables.Versions.Open(found, version));
                }
            }

            transaction.Commit(new AuditEntry(verb, scope, string.Join(' ', values.Keys)), context);
            return values;
        }
        catch
        {
            foreach (var value in values.Values)
                value.Dispose();
            throw;
        }
    }

    public bool Set(ScopeName scope, string name, string kind, ReadOnlySpan<byte> value, bool replace, bool readable = false)
    {
        InputRules.CheckScope(scope);
        InputRules.CheckName(name);
        InputRules.CheckKind(kind);
        InputRules.CheckValue(value);
        using var transaction = Begin(write: true);
        transaction.Epoch++;
        var row = (transaction.Root.Find(scope) ?? tables.Scopes.Insert(scope)) with { Epoch = transaction.Epoch };
        var versions = transaction.Root.Find(scope) is { } existing ? Load(existing, _ => false) : [];
        var before = Replacement.Find(scope, versions, name, replace, readable);
        var number = (before?.Version ?? row.VersionFloor) + 1;
        var draft = VersionRow.Draft(name, number, kind, before?.Readable ?? readable, Now, row.DataKey);

        Delete(row, versions, name);
        var place = versions.FindIndex(version => string.CompareOrdinal(version.Name, name) > 0);
        versions.Insert(place < 0 ? versions.Count : place, tables.Versions.Insert(row, draft, value));
        tables.Scopes.Update(row, versions);
        transaction.Commit(new AuditEntry("set", scope, name), context);
        return before is not null;
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
        using var transaction = Begin(write: true);
        transaction.Epoch++;
        var row = (transaction.Root.Find(scope) ?? tables.Scopes.Insert(scope)) with { Epoch = transaction.Epoch };
        var versions = transaction.Root.Find(scope) is { } existing ? Load(existing, _ => false) : [];
        tables.Scopes.Update(row, new BulkWrite(tables, row, versions).Put(secrets, replace, Now));
        transaction.Commit(new AuditEntry("import", scope, string.Join(' ', secrets.Select(secret => secret.Name))), context);
    }

    public IReadOnlyList<string> MarkCompromised(ScopeName scope, IReadOnlyCollection<string> names)
    {
        using var transaction = Begin(write: true);
        if (transaction.Root.Find(scope) is not { } found)
            return [];
        var versions = Load(found, _ => false);
        var marked = new List<string>();
        for (var i = 0; i < versions.Count; i++)
        {
            if (!versions[i].IsLive || versions[i].IsCompromised || !names.Contains(versions[i].Name))
                continue;
            versions[i] = versions[i] with { State = VersionState.Compromised };
            tables.Versions.ChangeState(found, versions[i]);
            marked.Add(versions[i].Name);
        }

        if (marked.Count == 0)
            return [];
        transaction.Epoch++;
        tables.Scopes.Update(found with { Epoch = transaction.Epoch }, versions);
        transaction.Commit(new AuditEntry("mark-compromised", scope, string.Join(' ', marked)), context);
        return marked;
    }

    public void Remove(ScopeName scope, string name)
    {
        using var transaction = Begin(write: true);
        var versions = transaction.Root.Find(scope) is { } found ? Load(found, _ => false) : [];
        var last = versions.FindLast(version => version.Name == name) ?? throw new StoreException(
            StoreError.NotFound,
            $"there is no secret '{name}' in '{scope}'",
            "`dotnet secretguard list` shows those there are");
        transaction.Epoch++;
        var row = transaction.Root.Find(scope)! with { Epoch = transaction.Epoch };
        Delete(row, versions, name);
        tables.Scopes.Update(row with { VersionFloor = long.Max(row.VersionFloor, last.Version) }, versions);
        transaction.Commit(new AuditEntry("remove", scope, name), context);
    }

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

    public IReadOnlyList<StoreProblem> Diagnose() => [.. new Diagnosis(database, tables, state, location).Problems()];

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

    private void Delete(ScopeRow scope, List<VersionRow> versions, string name)
    {
        tables.Versions.Delete(scope, name);
        versions.RemoveAll(version => version.Name == name);
    }

    private List<VersionRow> Load(ScopeRow scope, Predicate<string> wanted)
    {
        var versions = tables.Versions.Load(scope, wanted);
        tables.Scopes.Check(scope, versions);
        return versions;
    }
}
