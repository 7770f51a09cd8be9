using SecretGuard.Store.Backups;
using SecretGuard.Store.Files;
using SecretGuard.Store.Rows;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store;

/// <summary>Everything that can be wrong with a store that opens.</summary>
internal sealed class Diagnosis(StoreSession session, StoreLocation location)
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private Database Database => session.Database;

    private Tables Tables => session.Tables;

    public IEnumerable<StoreProblem> Problems() =>
        ((Action[])[CheckFiles, CheckIntegrity, CheckSchema, CheckMemory, CheckBindings, CheckAudit, CheckDataKeys, CheckClock])
            .SelectMany(Where)
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
        PrivateFiles.CheckFolder(new BackupFolder(location).Path, written: true);
    }

    private void CheckIntegrity()
    {
        using var check = Database.Prepare("PRAGMA integrity_check(1)"u8);
        if (!check.Step() || check.Text(0) != "ok")
            throw SqliteErrors.Damaged("SQLite's integrity check fails");
        using var orphans = Database.Prepare("PRAGMA foreign_key_check"u8);
        if (orphans.Step())
            throw Altered.Exception("a row whose scope is missing");
    }

    private void CheckSchema() => Schema.RequireOwn(Database);

    private void CheckMemory() => session.Begin(write: false).Dispose();

    private void CheckBindings()
    {
        if (Tables.Bindings.FindAltered() is { } folder)
            throw Altered.Exception($"the trust in '{folder}'");
    }

    private void CheckAudit()
    {
        if (Tables.Audit.Verify().FirstBroken is { } sequence)
            throw Altered.Exception($"the audit log at row {sequence}");
    }

    private void CheckDataKeys()
    {
        if (Tables.DataKeys.CountStray() is not (> 0 and var count))
            return;
        throw new StoreException(
            StoreError.Altered,
            count == 1 ? "a wrap of a data key belongs to no scope" : $"{count} wraps of data keys belong to no scope",
            "it was put there by hand, and opens nothing; to be rid of it: dotnet secretguard rekey");
    }

    private void CheckClock()
    {
        var last = DateTimeOffset.FromUnixTimeMilliseconds(session.Judging);
        if (last - session.Context.Clock.GetUtcNow() <= Tolerance)
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
        Where(() => root = Tables.Roots.LoadUnchecked());
        return root is null ? [] : root.Scopes.SelectMany(scope => Where(() => CheckScope(root, scope)));
    }

    private void CheckScope(Root root, ScopeRow scope)
    {
        foreach (var version in Tables.Load(scope, _ => true).Versions.Where(version => !version.IsRetired))
            Tables.Versions.Open(scope, version).Dispose();
        foreach (var grant in root.Grants.Where(grant => grant.DataKey == scope.DataKey))
            Tables.DataKeys.Open(grant, scope.Name);
    }
}
