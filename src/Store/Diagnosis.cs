using SecretGuard.Store.Files;
using SecretGuard.Store.Rows;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store;

/// <summary>Everything that can be wrong with a store that opens.</summary>
internal sealed class Diagnosis(Database database, Tables tables, StateFile state, StoreLocation location, DateTimeOffset now)
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    public IEnumerable<StoreProblem> Problems() =>
        ((Action[])[CheckFiles, CheckIntegrity, CheckSchema, CheckMemory, CheckBindings, CheckAudit, CheckClock]).SelectMany(Where)
            .Concat(PartProblems())
            .DistinctBy(problem => problem.Message);

    private static IEnumerable<StoreProblem> Where(Action check)
    {
        try
        {
            check();
            return [];
        }
        catch (StoreException failure)
        {
            return [new StoreProblem(failure)];
        }
    }

    private void CheckFiles()
    {
        StoreFolder.Check(location);
        PrivateFiles.CheckFile(location.KeyFilePath);
    }

    private void CheckIntegrity()
    {
        using var check = database.Prepare("PRAGMA integrity_check(1)"u8);
        if (!check.Step() || check.Text(0) != "ok")
            throw SqliteErrors.Damaged("SQLite's integrity check fails");
        using var orphans = database.Prepare("PRAGMA foreign_key_check"u8);
        if (orphans.Step())
            throw Altered.Exception("a row whose scope is missing");
    }

    private void CheckSchema() => Schema.RequireOwn(database);

    private void CheckMemory() => StoreTransaction.Begin(database, tables, state, write: false).Dispose();

    private void CheckBindings()
    {
        if (tables.Bindings.FindAltered() is { } folder)
            throw Altered.Exception($"the trust in '{folder}'");
    }

    private void CheckAudit()
    {
        if (tables.Audit.Verify().FirstBroken is { } sequence)
            throw Altered.Exception($"the audit log at row {sequence}");
    }

    private void CheckClock()
    {
        var last = DateTimeOffset.FromUnixTimeMilliseconds(tables.Audit.Latest());
        if (last - now <= Tolerance)
            return;
        throw new StoreException(
            StoreError.Clock,
            $"the clock is behind the last entry of the audit log, which is of {last:yyyy-MM-dd HH:mm:ss}Z",
            "set the clock; until then the later time decides what has expired");
    }

    // Unchecked: what is wrong with the list as a whole was told already, and is no reason to keep silent about its parts.
    private IEnumerable<StoreProblem> PartProblems()
    {
        Root? root = null;
        Where(() => root = tables.Roots.LoadUnchecked());
        return root is null ? [] : root.Scopes.SelectMany(scope => Where(() => CheckScope(root, scope)));
    }

    private void CheckScope(Root root, ScopeRow scope)
    {
        foreach (var version in tables.Load(scope, _ => true).Versions.Where(version => !version.IsRetired))
            tables.Versions.Open(scope, version).Dispose();
        foreach (var grant in root.Grants.Where(grant => grant.DataKey == scope.DataKey))
            tables.DataKeys.Open(grant, scope.Name);
    }
}
