using SecretGuard.Store.Rows;

namespace SecretGuard.Store;

/// <summary>What was done with a store, and by whom.</summary>
internal sealed class AuditTrail(StoreSession session)
{
    // What hands a value to somebody who works with it; the tool's own looks are none.
    private static readonly string[] Uses = ["run", "export", "reveal", "provide"];

    /// <summary>Whether it handed values to somebody who works with them.</summary>
    public static bool IsUse(AuditEntry entry) => Uses.Contains(entry.Verb);

    /// <summary>The secrets that an entry is about; of a shared one the rows say who it was for.</summary>
    public static string[] Names(AuditEntry entry) =>
        entry.Scope.Shared is { } shared ? [shared] : entry.Names.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Walks the chain.</summary>
    public AuditReport Verify()
    {
        using var transaction = session.Begin(write: false);
        return session.Tables.Audit.Verify();
    }

    /// <summary>How many rows <see cref="Prune"/> would delete.</summary>
    public long CountBefore(DateTimeOffset before)
    {
        using var transaction = session.Begin(write: false);
        return session.Tables.Audit.CountBefore(before.ToUnixTimeMilliseconds());
    }

    /// <summary>Deletes what is older, and adds a row that says so, from which the chain then goes on.</summary>
    /// <returns>How many rows.</returns>
    public long Prune(DateTimeOffset before)
    {
        using var transaction = session.Begin(write: true);
        if (session.Tables.Audit.Prune(before.ToUnixTimeMilliseconds()) is not var (count, checkpoint))
            return 0;
        transaction.Commit(checkpoint, session.Context);
        return count;
    }

    /// <summary>The newest rows first.</summary>
    /// <param name="scope">Of one scope; null for all, and for what was done with the store as a whole.</param>
    /// <param name="since">None that is older.</param>
    public IReadOnlyList<AuditRecord> Records(ScopeName? scope, DateTimeOffset since)
    {
        using var transaction = session.Begin(write: false);
        return [.. session.Tables.Audit.Since(scope, since.ToUnixTimeMilliseconds())];
    }

    /// <summary>When each of some secrets was last used; those that never were, as far as the log goes, are not there.</summary>
    /// <param name="scope">Where they are.</param>
    /// <param name="names">Which.</param>
    /// <param name="grant">Of a shared secret, only what that project did with it under that name; null for all.</param>
    public IReadOnlyDictionary<string, SecretUse> LastUses(ScopeName scope, IReadOnlyCollection<string> names, Grant? grant = null)
    {
        using var transaction = session.Begin(write: false);
        var yesterday = session.Context.Clock.GetUtcNow().AddDays(-1);
        var found = new Dictionary<string, SecretUse>(StringComparer.Ordinal);
        // What is older than the removal of a secret is of another one that was called the same.
        var removed = new HashSet<string>(StringComparer.Ordinal);
        var older = 0;
        foreach (var row in session.Tables.Audit.Newest(scope))
        {
            var time = DateTimeOffset.FromUnixTimeMilliseconds(row.Time);
            older = time > yesterday ? 0 : older + 1;
            if (names.All(name => removed.Contains(name) || (older > AuditLog.Disorder && found.ContainsKey(name))))
                break;
            if (row.Entry.Verb == "remove")
                removed.UnionWith(Names(row.Entry));
            if (!IsUse(row.Entry) || (grant is not null && row.Entry.Names != grant.InAudit))
                continue;
            foreach (var name in Names(row.Entry).Where(name => !removed.Contains(name)))
                found[name] = (found.GetValueOrDefault(name) ?? SecretUse.None).And(time, isToday: time > yesterday);
        }

        return found;
    }

    /// <summary>How often a key opened nothing since then.</summary>
    public long FailedUnlocks(DateTimeOffset since) => FailedUnlockTable.Count(session.Database, since.ToUnixTimeMilliseconds());
}
