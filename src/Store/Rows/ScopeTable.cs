using SecretGuard.Store.Keys;
using SecretGuard.Store.Sealing;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store.Rows;

/// <summary>Scopes, each with the head that authenticates its versions.</summary>
internal sealed class ScopeTable(Database database, DataKeyTable keys)
{
    /// <summary>A new scope, whose head is signed when it is first updated.</summary>
    public ScopeRow Insert(ScopeName name)
    {
        var key = keys.Make(name);
        using var row = database
            .Prepare(
                """
                INSERT INTO scope (owner, environment, data_key, epoch, count, version_floor, head)
                VALUES (?, ?, ?, 0, 0, 0, x'') RETURNING id
                """u8)
            .With(name.Owner).With(name.Environment).With(key.Id);
        row.Step();
        return new(row.Number(0), name, key.Id, Epoch: 0, Count: 0, VersionFloor: 0, []);
    }

    /// <summary>Signs what a scope now has.</summary>
    public void Update(ScopeRow scope, ScopeRows rows)
    {
        var changed = scope with { Count = rows.Versions.Count };
        database
            .Prepare("UPDATE scope SET data_key = ?, epoch = ?, count = ?, version_floor = ?, head = ? WHERE id = ?"u8)
            .With(changed.DataKey).With(changed.Epoch).With(changed.Count).With(changed.VersionFloor)
            .With(Head(changed).Sign(Message(changed, rows)))
            .With(changed.Id)
            .Run();
    }

    /// <summary>Refuses rows that are not exactly those that the head was made of.</summary>
    public void Check(ScopeRow scope, ScopeRows rows)
    {
        if (scope.Count != rows.Versions.Count || !Head(scope).Verifies(Message(scope, rows), scope.Head))
            throw Altered.Exception($"a secret of '{scope.Name}'");
    }

    private Authenticator Head(ScopeRow scope) => keys.Open(scope.DataKey, scope.Name).Head;

    private Fields Message(ScopeRow scope, ScopeRows rows)
    {
        var message = Head(scope).Message()
            .Add(scope.Name.Owner).Add(scope.Name.Environment).Add(scope.DataKey)
            .Add(scope.Epoch).Add(scope.Count).Add(scope.VersionFloor);
        foreach (var version in rows.Versions)
            version.AddTo(message);
        // Nothing where there are none: so format 1, which had none, needed no new signatures.
        foreach (var attribute in rows.Attributes)
            attribute.AddTo(message);
        return message;
    }
}
