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
        Attributes = new(database);
        Roots = new(database, master.Root);
        Audit = new(database, master.Audit);
        Bindings = new(database, master.Binding);
    }

    public DataKeyTable DataKeys { get; }

    public ScopeTable Scopes { get; }

    public VersionTable Versions { get; }

    public AttributeTable Attributes { get; }

    public RootTable Roots { get; }

    public AuditLog Audit { get; }

    public BindingTable Bindings { get; }

    /// <summary>What a scope has, checked against its head.</summary>
    /// <param name="scope">The scope's row.</param>
    /// <param name="wanted">Whose sealed values are loaded as well.</param>
    public ScopeRows Load(ScopeRow scope, Predicate<string> wanted)
    {
        var rows = new ScopeRows(Versions.Load(scope, wanted), Attributes.Load(scope));
        Scopes.Check(scope, rows);
        return rows;
    }

    public void Dispose() => DataKeys.Dispose();
}
