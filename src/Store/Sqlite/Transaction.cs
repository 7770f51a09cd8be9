namespace SecretGuard.Store.Sqlite;

/// <summary>Is rolled back unless it was committed.</summary>
internal sealed class Transaction(Database database) : IDisposable
{
    private bool committed;

    public void Commit()
    {
        database.Execute("COMMIT"u8);
        committed = true;
    }

    public void Dispose()
    {
        if (!committed)
            database.Rollback();
    }
}
