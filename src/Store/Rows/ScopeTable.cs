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

    /// <summary>Signs the versions that a scope now has.</summary>
    public void Update(ScopeRow scope, IReadOnlyCollection<VersionRow> versions)
    {
        var changed = scope with { Count = versions.Count };
        database
            .Prepare("UPDATE scope SET data_key = ?, epoch = ?, count = ?, version_floor = ?, head = ? WHERE id = ?"u8)
            .With(changed.DataKey).With(changed.Epoch).With(changed.Count).With(changed.VersionFloor)
            .With(Head(changed).Sign(Message(changed, versions)))
            .With(changed.Id)
            .Run();
    }

    /// <summary>Refuses versions that are not exactly those that the head was made of.</summary>
    public void Check(ScopeRow scope, IReadOnlyCollection<VersionRow> versions)
    {
        if (scope.Count != versions.Count || !Head(scope).Verifies(Message(scope, versions), scope.Head))
            throw Altered.Exception($"a secret of '{scope.Name}'");
    }

    private Authenticator Head(ScopeRow scope) => keys.Open(scope.DataKey, scope.Name).Head;

    private Fields Message(ScopeRow scope, IReadOnlyCollection<VersionRow> versions)
    {
        var message = Head(scope).Message()
            .Add(scope.Name.Owner).Add(scope.Name.Environment).Add(scope.DataKey)
            .Add(scope.Epoch).Add(scope.Count).Add(scope.VersionFloor);
        foreach (var version in versions)
            version.AddTo(message);
        return message;
    }
}
