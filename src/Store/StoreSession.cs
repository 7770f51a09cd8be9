using SecretGuard.Store.Files;
using SecretGuard.Store.Keys;
using SecretGuard.Store.Rows;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store;

/// <summary>An unlocked store's rows, for all who work on them.</summary>
/// <param name="database">Disposed with the session, as is what is unlocked.</param>
/// <param name="unlocked">Under the master key that there is.</param>
/// <param name="unlock">The same once more, where the store has a new one since then.</param>
/// <param name="context">The outside world.</param>
internal sealed class StoreSession(Database database, Unlocked unlocked, Func<Unlocked> unlock, StoreContext context) : IDisposable
{
    // Another new master key may come while one waits for the lock, but not time and again.
    private const int Attempts = 10;

    private Unlocked unlocked = unlocked;

    public Database Database { get; } = database;

    public StoreContext Context { get; } = context;

    /// <summary>Not to be kept: what begins a transaction may replace it.</summary>
    public Tables Tables => unlocked.Tables;

    /// <summary>Not to be kept either.</summary>
    public StateFile State => unlocked.State;

    /// <summary>Not to be kept either.</summary>
    public MasterKey Master => unlocked.Master;

    public OpenedSlot OpenedBy => unlocked.OpenedBy;

    /// <summary>Unix time in milliseconds.</summary>
    public long Now => Context.Clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>When it is for what expires: a clock that was set back does not make good again what had expired.</summary>
    public long Judging => Tables.Audit.Latest(Now);

    /// <summary>Nothing was done yet where the store turns out to have a new master key: so it is opened anew, and begun again.</summary>
    public StoreTransaction Begin(bool write)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return StoreTransaction.Begin(Database, Tables, State, write);
            }
            catch (StoreException rekeyed) when (rekeyed.Error == StoreError.Rekeyed && attempt < Attempts)
            {
                Reopen(rekeyed);
            }
        }
    }

    public void Dispose()
    {
        unlocked.Dispose();
        Database.Dispose();
    }

    private void Reopen(StoreException rekeyed)
    {
        var fresh = Unlock(rekeyed);
        if (fresh.Master.Key.StoreId != Master.Key.StoreId)
        {
            // Another store was put in its place.
            fresh.Dispose();
            throw rekeyed;
        }

        unlocked.Dispose();
        unlocked = fresh;
    }

    private Unlocked Unlock(StoreException rekeyed)
    {
        try
        {
            return unlock();
        }
        catch (StoreException)
        {
            // The key that opened it is not at hand any more, or opens nothing any more.
            throw rekeyed;
        }
    }
}
