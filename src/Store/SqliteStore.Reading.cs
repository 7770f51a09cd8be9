using SecretGuard.Store.Rows;

namespace SecretGuard.Store;

/// <summary>What is there, and values.</summary>
internal sealed partial class SqliteStore
{
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
        return transaction.Root.Find(scope) is { } found ? Tables.Load(found, _ => false).Describe(session.Judging) : [];
    }

    public IReadOnlyList<StoredVersion> History(ScopeName scope, string name)
    {
        using var transaction = Begin(write: false);
        var rows = transaction.Root.Find(scope) is { } found ? Tables.Load(found, _ => false) : ScopeRows.None;
        var now = session.Judging;
        return [.. from version in rows.Versions
            where version.Name == name
            orderby version.Version descending
            select version.Describe(now)];
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
            if (reading.Missing(requests) is { Count: > 0 } missing)
            {
                reading.Values.Dispose();
                return new SecretValues { Missing = missing };
            }

            transaction.Commit(reading.Entries, context);
            return reading.Values;
        }
        catch
        {
            reading.Values.Dispose();
            throw;
        }
    }

    public SecretBytes Reveal(ScopeName scope, string name)
    {
        InputRules.CheckScope(scope);
        InputRules.CheckName(name);
        using var transaction = Begin(write: true);
        var found = transaction.Root.Find(scope) ?? throw Lineage.NotFound(scope, name);
        var live = Tables.Load(found, other => other == name).Versions.Find(version => version.IsLive && version.Name == name)
            ?? throw Lineage.NotFound(scope, name);
        if (!live.Readable)
            throw Lineage.WriteOnly(name);
        // What says that it may be shown is sealed with the value.
        var value = Tables.Versions.Open(found, live);
        try
        {
            transaction.Commit(new AuditEntry("reveal", scope, name), context);
            return value;
        }
        catch
        {
            value.Dispose();
            throw;
        }
    }
}
