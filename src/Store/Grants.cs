using SecretGuard.Store.Rows;

namespace SecretGuard.Store;

/// <summary>Which project may use which shared secret. A grant is a wrap of the secret's data key that is bound to the project.</summary>
internal sealed class Grants(StoreSession session)
{
    /// <summary>All there are, by shared secret, environment and project.</summary>
    public IReadOnlyList<Grant> List()
    {
        using var transaction = session.Begin(write: false);
        return [.. Of(transaction.Root).OrderBy(grant => grant.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>
    /// <see cref="StoreError.NotFound"/> where there is no such shared secret, <see cref="StoreError.Conflict"/> where the project has
    /// something of that name from another.
    /// </summary>
    /// <returns>False where it was granted already.</returns>
    public bool Add(Grant grant)
    {
        InputRules.CheckScope(new ScopeName(grant.Project, grant.Shared.Environment));
        InputRules.CheckName(grant.Name);
        using var transaction = session.Begin(write: true);
        if (transaction.Root.Find(grant.Shared) is not { Count: > 0 } scope)
            throw NotFound(grant.Shared);
        var others = Of(transaction.Root).Where(other =>
            other.Project == grant.Project && other.Shared.Environment == grant.Shared.Environment
            && string.Equals(other.Name, grant.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (others.Contains(grant))
            return false;
        if (others.Count > 0)
        {
            throw new StoreException(
                StoreError.Conflict,
                $"'{others[0].Name}' is a grant of '{others[0].Shared.Shared}' already",
                $"take that away first: dotnet secretguard revoke {others[0].Shared.Shared}{StoreCommand.In(grant.Shared.Environment)}");
        }

        session.Tables.DataKeys.Wrap(session.Tables.DataKeys.Open(scope.DataKey, scope.Name), GrantRow.For(grant.Project, grant.Name));
        Commit(transaction, "grant", [grant]);
        return true;
    }

    /// <summary>Takes grants away, from the next use on.</summary>
    /// <returns>Those that there were.</returns>
    public IReadOnlyList<Grant> Revoke(Predicate<Grant> which)
    {
        using var transaction = session.Begin(write: true);
        var revoked = Revoke(transaction, which);
        if (revoked.Count > 0)
            Commit(transaction, "revoke", revoked);
        return revoked;
    }

    /// <summary>The same, as a part of what is done already.</summary>
    public List<Grant> Revoke(StoreTransaction transaction, Predicate<Grant> which)
    {
        var revoked = new List<Grant>();
        foreach (var row in transaction.Root.Grants)
        {
            if (Describe(transaction.Root, row) is not { } grant || !which(grant))
                continue;
            session.Tables.DataKeys.Delete(row);
            revoked.Add(grant);
        }

        return revoked;
    }

    /// <returns>Null where the project was granted no such thing.</returns>
    public static GrantRow? Find(Root root, ScopeRow shared, string project, string name) =>
        root.Grants.Find(grant => grant.DataKey == shared.DataKey && grant.SealedFor == GrantRow.For(project, name));

    public static StoreException NotFound(ScopeName shared) => new(
        StoreError.NotFound,
        $"there is no shared secret '{shared.Shared}' in '{shared.Environment}'",
        "`dotnet secretguard list --shared` shows those there are");

    /// <summary>What the audit log has to tell of them.</summary>
    public static IEnumerable<AuditEntry> Entries(string verb, IEnumerable<Grant> grants) => grants.GroupBy(grant => grant.Shared)
        .Select(group => new AuditEntry(verb, group.Key, string.Join(' ', group.Select(grant => grant.InAudit))));

    private static IEnumerable<Grant> Of(Root root) => root.Grants.Select(row => Describe(root, row)).OfType<Grant>();

    private static Grant? Describe(Root root, GrantRow row) => root.Scopes.Find(scope => scope.DataKey == row.DataKey) is { } scope
        ? new Grant(scope.Name, row.Project, row.Name)
        : null;

    private void Commit(StoreTransaction transaction, string verb, IReadOnlyList<Grant> grants)
    {
        transaction.Epoch++;
        transaction.Commit([.. Entries(verb, grants)], session.Context);
    }
}
