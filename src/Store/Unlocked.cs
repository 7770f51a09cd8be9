using SecretGuard.Store.Files;
using SecretGuard.Store.Keys;
using SecretGuard.Store.Rows;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store;

/// <summary>What one master key makes of a store: all of it is another's once the store has a new one.</summary>
internal sealed class Unlocked : IDisposable
{
    /// <summary>Takes over the key.</summary>
    public Unlocked(Database database, MasterKey master, OpenedSlot openedBy, StoreLocation location)
    {
        Master = master;
        OpenedBy = openedBy;
        State = new StateFile(location.StateFolder, master.Key.StoreId, master.State);
        Tables = new Tables(database, master);
        Tables.Roots.OpenedBy = openedBy.Slot;
    }

    public MasterKey Master { get; }

    public OpenedSlot OpenedBy { get; }

    public StateFile State { get; }

    public Tables Tables { get; }

    public void Dispose()
    {
        Tables.Dispose();
        Master.Dispose();
    }
}
