using SecretGuard.Store.Rows;

namespace SecretGuard.Store;

/// <summary>Values that a project reads in one transaction: its own, and those of shared secrets that it was granted.</summary>
internal sealed class Reading(StoreSession session, StoreTransaction transaction, ScopeName project, string verb)
{
    private readonly List<AuditEntry> entries = [];

    public SecretValues Values { get; } = new();

    /// <summary>What the audit log has to tell of it; there is at least one row, though nothing was found.</summary>
    public IReadOnlyList<AuditEntry> Entries => entries;

    public void Read(IReadOnlyCollection<SecretRequest> requests)
    {
        if (transaction.Root.Find(project) is { } scope)
            Take(scope, requests.Where(request => request.Shared is null).ToLookup(request => request.Name, StringComparer.Ordinal));
        entries.Add(new AuditEntry(verb, project, string.Join(' ', Values.Live.Keys)));
        foreach (var same in requests.Where(request => request.Shared is not null)
            .GroupBy(request => request.Shared!, StringComparer.Ordinal))
        {
            ReadGranted(ScopeName.OfShared(same.Key, project.Environment), same);
        }
    }

    /// <summary>What was required and not found.</summary>
    public IReadOnlyList<string> Missing(IReadOnlyCollection<SecretRequest> requests) =>
        [.. from request in requests where request.IsRequired && !Values.Live.ContainsKey(request.Name) select request.Name];

    // A project may have one secret under several names: its scope is read once.
    private void ReadGranted(ScopeName shared, IEnumerable<SecretRequest> requests)
    {
        if (transaction.Root.Find(shared) is not { } scope)
            return;
        var granted = new List<SecretRequest>();
        foreach (var request in requests)
        {
            if (Grants.Find(transaction.Root, scope, project.Owner, request.Name) is not { } grant)
                continue;
            session.Tables.DataKeys.Open(grant, shared);
            granted.Add(request);
            entries.Add(new AuditEntry(verb, shared, new Grant(shared, project.Owner, request.Name).InAudit));
        }

        if (granted.Count > 0)
            Take(scope, granted.ToLookup(request => request.Shared!, StringComparer.Ordinal));
    }

    /// <param name="scope">The scope's row.</param>
    /// <param name="wanted">Requests, by the name that the secret has in the scope.</param>
    private void Take(ScopeRow scope, ILookup<string, SecretRequest> wanted)
    {
        var rows = session.Tables.Load(scope, wanted.Contains);
        foreach (var version in Unexpired(scope, rows))
        {
            if (version.Sealed is null || version.IsRetired)
                continue;
            foreach (var request in wanted[version.Name])
                Take(scope, rows, version, request);
        }
    }

    private void Take(ScopeRow scope, ScopeRows rows, VersionRow version, SecretRequest request)
    {
        if (version.IsLive)
        {
            Values.Live.Add(request.Name, session.Tables.Versions.Open(scope, version));
            if (rows.Details(version).Expires is { } end && end.ToUnixTimeMilliseconds() <= session.Judging)
                Values.Expired.Add(new(request.Name, end));
        }
        else if (request.WithRetiring)
        {
            Values.Retiring.Add(request.Name, session.Tables.Versions.Open(scope, version));
        }
    }

    // What has expired by now loses its value with the row in the audit log that has to be written anyway.
    private List<VersionRow> Unexpired(ScopeRow scope, ScopeRows rows)
    {
        if (!rows.Versions.Exists(version => version.IsRetiring))
            return rows.Versions;
        var now = session.Judging;
        if (!rows.Versions.Exists(version => version.IsRetiring && version.Retires <= now))
            return rows.Versions;
        transaction.Epoch++;
        return new ScopeChange(session.Tables, scope with { Epoch = transaction.Epoch }, rows, now).Sign().Versions;
    }
}
