using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store.Rows;

/// <summary>Keys that opened no slot. Nothing here is authenticated: whoever fails has no key to sign with.</summary>
internal static class FailedUnlockTable
{
    private const int Kept = 1000;

    /// <summary>How many there are since a time, in Unix milliseconds.</summary>
    public static long Count(Database database, long since)
    {
        using var row = database.Prepare("SELECT count(*) FROM failed_unlock WHERE time >= ?"u8).With(since);
        return row.Step() ? row.Number(0) : 0;
    }

    /// <summary>Does nothing where nothing can be written: the wrong key is what has to be told then.</summary>
    public static void Add(Database database, string source, StoreContext context)
    {
        try
        {
            using var transaction = database.Begin(write: true);
            database
                .Prepare("INSERT INTO failed_unlock (time, source, actor) VALUES (?, ?, ?)"u8)
                .With(context.Clock.GetUtcNow().ToUnixTimeMilliseconds()).With(source).With(context.Actor)
                .Run();
            database.Prepare("DELETE FROM failed_unlock WHERE id <= (SELECT max(id) FROM failed_unlock) - ?"u8).With(Kept).Run();
            transaction.Commit();
        }
        catch (StoreException failure) when (failure.Error is StoreError.Busy or StoreError.Full or StoreError.Permissions)
        {
        }
    }
}
