using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store.Rows;

/// <summary>What is known of secrets beside their values. A scope's head authenticates it.</summary>
internal sealed class AttributeTable(Database database)
{
    /// <summary>A scope's attributes, by name, version and key.</summary>
    public List<AttributeRow> Load(ScopeRow scope)
    {
        using var rows = database
            .Prepare("SELECT name, version, key, value FROM attribute WHERE scope = ? ORDER BY name, version, key"u8)
            .With(scope.Id);
        var attributes = new List<AttributeRow>();
        while (rows.Step())
            attributes.Add(new(rows.Text(0), rows.Number(1), rows.Text(2), rows.Text(3)));
        return attributes;
    }

    public void Put(ScopeRow scope, AttributeRow attribute) => database
        .Prepare("INSERT OR REPLACE INTO attribute (scope, name, version, key, value) VALUES (?, ?, ?, ?, ?)"u8)
        .With(scope.Id).With(attribute.Name).With(attribute.Version).With(attribute.Key).With(attribute.Value)
        .Run();

    public void Delete(ScopeRow scope, AttributeRow attribute) => database
        .Prepare("DELETE FROM attribute WHERE scope = ? AND name = ? AND version = ? AND key = ?"u8)
        .With(scope.Id).With(attribute.Name).With(attribute.Version).With(attribute.Key)
        .Run();
}
