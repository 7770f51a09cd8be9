using static SecretGuard.Store.Sqlite.NativeSqlite;

namespace SecretGuard.Store.Sqlite;

/// <summary>
/// A database's whole content on its way into another's place, in one transaction of that other: undone unless it was finished.
/// </summary>
internal sealed class Overwriting(nint handle) : IDisposable
{
    private nint backup = handle;

    /// <summary>Keeps other writers out from here on; readers go on with what there was.</summary>
    /// <returns>False where another process is in the way; it can be tried again.</returns>
    public bool TryLock()
    {
        // SQLite locks the destination with the first step, also with one of no pages.
        var code = sqlite3_backup_step(backup, pages: 0);
        return code is Ok or Done || ((code & 0xff) is Busy or Locked ? false : throw SqliteErrors.Describe(code));
    }

    public void Finish()
    {
        var code = sqlite3_backup_step(backup, pages: -1);
        if (code != Done)
            throw SqliteErrors.Describe(code);
    }

    public void Dispose()
    {
        // It repeats the error that a step has thrown already.
        _ = sqlite3_backup_finish(backup);
        backup = 0;
    }
}
