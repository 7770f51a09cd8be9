using SecretGuard.Store.Files;
using SecretGuard.Store.Rows;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store;

/// <summary>An unlocked store's rows, for all who work on them.</summary>
internal sealed class StoreSession(Database database, Tables tables, StateFile state, StoreContext context)
{
    public Database Database { get; } = database;

    public Tables Tables { get; } = tables;

    public StoreContext Context { get; } = context;

    /// <summary>Unix time in milliseconds.</summary>
    public long Now => Context.Clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>When it is for what expires: a clock that was set back does not make good again what had expired.</summary>
    public long Judging => long.Max(Now, Tables.Audit.Latest());

    public StoreTransaction Begin(bool write) => StoreTransaction.Begin(Database, Tables, state, write);
}
