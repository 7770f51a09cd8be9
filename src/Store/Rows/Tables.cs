using SecretGuard.Store.Keys;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store.Rows;

/// <summary>The tables of an unlocked store.</summary>
internal sealed class Tables : IDisposable
{
    public Tables(Database database, MasterKey master)
    {
        DataKeys = new(database, master);
        Scopes = new(database, DataKeys);
        Versions = new(database, DataKeys);
        Roots = new(database, master.Root);
        Audit = new(database, master.Audit);
        Bindings = new(database, master.Binding);
    }

    public DataKeyTable DataKeys { get; }

    public ScopeTable Scopes { get; }

    public VersionTable Versions { get; }

    public RootTable Roots { get; }

    public AuditLog Audit { get; }

    public BindingTable Bindings { get; }

    public void Dispose() => DataKeys.Dispose();
}
