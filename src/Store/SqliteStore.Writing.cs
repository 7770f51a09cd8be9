using SecretGuard.Store.Rows;

namespace SecretGuard.Store;

/// <summary>Changes of secrets, each one transaction.</summary>
internal sealed partial class SqliteStore
{
    public SetOutcome Set(
        ScopeName scope,
        string name,
        string kind,
        ReadOnlySpan<byte> value,
        bool replace,
        bool readable = false,
        DetailsChange? details = null)
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
                {
                    throw new StoreException(
                        StoreError.InvalidName, $"'{secret.Name}' is there twice, perhaps in another case", "name it once");
                }

                Put(scope, change, secret, replace, readable: false);
                secret.Details?.Apply(change, change.Live(secret.Name)!);
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
            if (change.Retiring(name) is { } retiring)
                throw Lineage.StillRetiring(scope, retiring);
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

    public void FinishRotation(
        ScopeName scope, string name, TimeSpan overlap = default, DetailsChange? details = null, int? live = null)
    {
        details?.Check();
        Change(new AuditEntry("rotate-finish", scope, name), create: false, change =>
        {
            var before = Retiring(scope, change, name, live);
            if (overlap > TimeSpan.Zero)
                change.Replace(before, before.Retiring(session.Judging + (long)overlap.TotalMilliseconds));
            else
                change.Retire(before);
            details?.Apply(change, change.Live(name)!);
            return true;
        });
    }

    public int UndoRotation(ScopeName scope, string name, int? live = null) =>
        Change(new AuditEntry("rotate-undo", scope, name), create: false, change =>
        {
            var before = Retiring(scope, change, name, live);
            change.Retire(change.Live(name)!);
            change.Replace(before, before.Restored());
            return (int)before.Version;
        });

    public IReadOnlyList<string> MarkCompromised(ScopeName scope, IReadOnlyCollection<string> names, bool retiring = false)
    {
        using var transaction = Begin(write: true);
        if (transaction.Root.Find(scope) is not { } found)
            return [];
        transaction.Epoch++;
        var change = new ScopeChange(Tables, found with { Epoch = transaction.Epoch }, Tables.Load(found, _ => false), session.Judging);
        var marked = change.Versions
            .Where(version => (retiring ? version.IsRetiring : version.IsLive) && !version.IsCompromised && names.Contains(version.Name))
            .ToList();
        if (marked.Count == 0)
            return [];
        foreach (var version in marked)
            change.Replace(version, version.Compromised());
        change.Sign();
        var told = marked.ConvertAll(version => version.Name);
        transaction.Commit(new AuditEntry("mark-compromised", scope, string.Join(' ', told)), context);
        return told;
    }

    public void Remove(ScopeName scope, string name)
    {
        using var transaction = Begin(write: true);
        var revoked = Grants.Revoke(transaction, grant => grant.Shared == scope);
        Change(transaction, scope, name, create: false, change =>
        {
            if (change.Live(name) is null)
                throw Lineage.NotFound(scope, name);
            change.Remove(name);
            return true;
        });
        transaction.Commit([.. Grants.Entries("revoke", revoked), new AuditEntry("remove", scope, name)], context);
    }

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

    private static VersionRow Retiring(ScopeName scope, ScopeChange change, string name, int? expected)
    {
        var live = change.Live(name) ?? throw Lineage.NotFound(scope, name);
        if (expected is not null && live.Version != expected)
            throw Lineage.Another(scope, live);
        return change.Retiring(name) ?? throw Lineage.NothingRetires(scope, name);
    }

    // What is sealed is loaded for the name that is to be opened only.
    private T Change<T>(AuditEntry entry, bool create, Func<ScopeChange, T> change, string? opened = null)
    {
        using var transaction = Begin(write: true);
        var result = Change(transaction, entry.Scope, entry.Names, create, change, opened);
        transaction.Commit(entry, context);
        return result;
    }

    private T Change<T>(
        StoreTransaction transaction, ScopeName scope, string names, bool create, Func<ScopeChange, T> change, string? opened = null)
    {
        transaction.Epoch++;
        var existing = transaction.Root.Find(scope);
        if (existing is null && !create)
            throw Lineage.NotFound(scope, names);
        var row = (existing ?? Tables.Scopes.Insert(scope)) with { Epoch = transaction.Epoch };
        var rows = existing is null ? ScopeRows.None : Tables.Load(existing, name => name == opened);
        var changed = new ScopeChange(Tables, row, rows, session.Judging);
        var result = change(changed);
        changed.Sign();
        return result;
    }
}
