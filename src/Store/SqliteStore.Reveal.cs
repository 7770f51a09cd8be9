using SecretGuard.Store.Rows;

namespace SecretGuard.Store;

/// <summary>Values that are shown.</summary>
internal sealed partial class SqliteStore
{
    public SecretBytes Reveal(ScopeName scope, string name)
    {
        InputRules.CheckScope(scope);
        InputRules.CheckName(name);
        using var transaction = Begin(write: true);
        var found = transaction.Root.Find(scope) ?? throw Lineage.NotFound(scope, name);
        var live = tables.Load(found, other => other == name).Versions.Find(version => version.IsLive && version.Name == name)
            ?? throw Lineage.NotFound(scope, name);
        if (!live.Readable)
            throw Lineage.WriteOnly(name);
        // What says that it may be shown is sealed with the value.
        var value = tables.Versions.Open(found, live);
        try
        {
            transaction.Commit(new AuditEntry("reveal", scope, name), context);
            return value;
        }
        catch
        {
            value.Dispose();
            throw;
        }
    }
}
