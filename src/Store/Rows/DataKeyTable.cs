using SecretGuard.Store.Keys;
using SecretGuard.Store.Sealing;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store.Rows;

/// <summary>Data keys, each wrapped for all who may open it: here, the master key.</summary>
internal sealed class DataKeyTable(Database database, MasterKey master) : IDisposable
{
    private const string SealedFor = "master";

    private readonly Dictionary<string, DataKey> opened = [];

    public DataKey Make(ScopeName scope)
    {
        var id = Identifier.New();
        var key = StoreKey.Random(master.Key.StoreId);
        var wrap = master.Wrapper.Wrap(key, Place(id, scope));
        database
            .Prepare("INSERT INTO data_key_wrap (data_key, sealed_for, algorithm, commitment, blob) VALUES (?, ?, ?, ?, ?)"u8)
            .With(id).With(SealedFor).With(Sealer.Algorithm).With(wrap.Commitment).With(wrap.Sealed)
            .Run();
        return opened[id] = new DataKey(id, scope, key);
    }

    /// <summary>Wraps a key that another master key has wrapped.</summary>
    public void Rewrap(DataKey key)
    {
        var wrap = master.Wrapper.Wrap(key.Key, Place(key.Id, key.Scope));
        database
            .Prepare("UPDATE data_key_wrap SET algorithm = ?, commitment = ?, blob = ? WHERE data_key = ? AND sealed_for = ?"u8)
            .With(Sealer.Algorithm).With(wrap.Commitment).With(wrap.Sealed).With(key.Id).With(SealedFor)
            .Run();
    }

    /// <summary>Deletes every wrap of a key that seals nothing any more.</summary>
    public void Delete(string id) => database.Prepare("DELETE FROM data_key_wrap WHERE data_key = ?"u8).With(id).Run();

    /// <summary>The key of that id, which has to be of that scope.</summary>
    public DataKey Open(string id, ScopeName scope)
    {
        if (opened.TryGetValue(id, out var known))
            return known.Scope == scope ? known : throw Altered.Exception($"the data key of '{scope}'");
        using var row = database
            .Prepare("SELECT commitment, blob FROM data_key_wrap WHERE data_key = ? AND sealed_for = ? AND algorithm = ?"u8)
            .With(id).With(SealedFor).With(Sealer.Algorithm);
        var wrap = row.Step() ? new KeyWrap(row.Bytes(0).ToArray(), row.Bytes(1).ToArray()) : null;
        if (wrap is null || master.Wrapper.Unwrap(wrap, Place(id, scope)) is not { } key)
            throw Altered.Exception($"the data key of '{scope}'");
        return opened[id] = new DataKey(id, scope, key);
    }

    public void Dispose()
    {
        foreach (var key in opened.Values)
            key.Dispose();
    }

    private Fields Place(string id, ScopeName scope) => master.Wrapper.Place()
        .Add("data-key").Add(id).Add(scope.Owner).Add(scope.Environment).Add(SealedFor).Add(Sealer.Algorithm);
}
