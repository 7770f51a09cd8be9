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
        var own = requests.Where(request => request.Shared is null).ToDictionary(request => request.Name, StringComparer.Ordinal);
        if (transaction.Root.Find(project) is { } scope)
            Take(scope, own);
        entries.Add(new AuditEntry(verb, project, string.Join(' ', Values.Live.Keys)));
        foreach (var request in requests)
        {
            if (request.Shared is { } shared)
                ReadGranted(request, ScopeName.OfShared(shared, project.Environment));
        }
    }

    private void ReadGranted(SecretRequest request, ScopeName shared)
    {
        if (transaction.Root.Find(shared) is not { } scope || Grants.Find(transaction.Root, scope, project.Owner, request.Name) is not { } grant)
            return;
        session.Tables.DataKeys.Open(grant, shared);
        Take(scope, new Dictionary<string, SecretRequest> { [shared.Shared!] = request });
        entries.Add(new AuditEntry(verb, shared, $"{project.Owner}/{request.Name}"));
    }

    private void Take(ScopeRow scope, Dictionary<string, SecretRequest> wanted)
    {
        var rows = session.Tables.Load(scope, wanted.ContainsKey);
        foreach (var version in Unexpired(scope, rows))
        {
            if (version.Sealed is null || version.IsRetired || !wanted.TryGetValue(version.Name, out var request))
                continue;
            if (version.IsLive)
            {
                Values.Live.Add(request.Name, session.Tables.Versions.Open(scope, version));
                if (rows.Details(version).Expires is { } end && end.ToUnixTimeMilliseconds() <= session.Judging)
                    Values.Expired.Add(new(request.Name, end));
            }
            else if (request.WithRetiring)
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
