using SecretGuard.Store.Keys;
using SecretGuard.Store.Sealing;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store.Rows;

/// <summary>Data keys, each wrapped for all who may open it: the master key, and each grant of a shared secret.</summary>
internal sealed class DataKeyTable(Database database, MasterKey master) : IDisposable
{
    private const string ForMaster = "master";

    private readonly Dictionary<string, DataKey> opened = [];

    private static ReadOnlySpan<byte> Stray =>
        """
        WHERE data_key NOT IN (SELECT data_key FROM scope)
          AND data_key NOT IN (SELECT data_key FROM secret_version WHERE state NOT LIKE 'retired%')
        """u8;

    public DataKey Make(ScopeName scope)
    {
        var key = new DataKey(Identifier.New(), scope, StoreKey.Random(master.Key.StoreId));
        opened[key.Id] = key;
        Wrap(key, ForMaster);
        return key;
    }

    /// <summary>Wraps a key for one more who may open it.</summary>
    public void Wrap(DataKey key, string sealedFor)
    {
        var wrap = Sealed(key, sealedFor);
        database
            .Prepare("INSERT INTO data_key_wrap (data_key, sealed_for, algorithm, commitment, blob) VALUES (?, ?, ?, ?, ?)"u8)
            .With(key.Id).With(sealedFor).With(Sealer.Algorithm).With(wrap.Commitment).With(wrap.Sealed)
            .Run();
    }

    /// <summary>Wraps a key, that another master key has wrapped, for all who may open it.</summary>
    public void Rewrap(DataKey key)
    {
        foreach (var sealedFor in SealedFor(key.Id))
        {
            var wrap = Sealed(key, sealedFor);
            database
                .Prepare("UPDATE data_key_wrap SET algorithm = ?, commitment = ?, blob = ? WHERE data_key = ? AND sealed_for = ?"u8)
                .With(Sealer.Algorithm).With(wrap.Commitment).With(wrap.Sealed).With(key.Id).With(sealedFor)
                .Run();
        }
    }

    /// <summary>Deletes every wrap of a key that seals nothing any more.</summary>
    public void Delete(string id) => database.Prepare("DELETE FROM data_key_wrap WHERE data_key = ?"u8).With(id).Run();

    /// <summary>Takes a grant away.</summary>
    public void Delete(GrantRow grant) => database
        .Prepare("DELETE FROM data_key_wrap WHERE data_key = ? AND sealed_for = ?"u8)
        .With(grant.DataKey).With(grant.SealedFor)
        .Run();

    /// <summary>How many wraps are of keys that seal nothing and are no scope's.</summary>
    public long CountStray() => database.Number([.. "SELECT count(*) FROM data_key_wrap "u8, .. Stray]);

    public void DeleteStray() => database.Prepare([.. "DELETE FROM data_key_wrap "u8, .. Stray]).Run();

    /// <summary>The key of that id, which has to be of that scope.</summary>
    public DataKey Open(string id, ScopeName scope) => opened.TryGetValue(id, out var known)
        ? known.Scope == scope ? known : throw Altered.Exception($"the data key of '{scope}'")
        : Open(id, scope, ForMaster);

    /// <summary>The key of a shared secret, as it was wrapped for a project.</summary>
    public DataKey Open(GrantRow grant, ScopeName scope) => Open(grant.DataKey, scope, grant.SealedFor);

    public void Dispose()
    {
        foreach (var key in opened.Values)
            key.Dispose();
    }

    private DataKey Open(string id, ScopeName scope, string sealedFor)
    {
        using var row = database
            .Prepare("SELECT commitment, blob FROM data_key_wrap WHERE data_key = ? AND sealed_for = ? AND algorithm = ?"u8)
            .With(id).With(sealedFor).With(Sealer.Algorithm);
        var wrap = row.Step() ? new KeyWrap(row.Bytes(0).ToArray(), row.Bytes(1).ToArray()) : null;
        if (wrap is null || master.Wrapper.Unwrap(wrap, Place(id, scope, sealedFor)) is not { } key)
            throw Altered.Exception($"the data key of '{scope}'");
        if (opened.Remove(id, out var before))
            before.Dispose();
        return opened[id] = new DataKey(id, scope, key);
    }

    private List<string> SealedFor(string id)
    {
        using var rows = database.Prepare("SELECT sealed_for FROM data_key_wrap WHERE data_key = ?"u8).With(id);
        var all = new List<string>();
        while (rows.Step())
            all.Add(rows.Text(0));
        return all;
    }

    private KeyWrap Sealed(DataKey key, string sealedFor) => master.Wrapper.Wrap(key.Key, Place(key.Id, key.Scope, sealedFor));

    private Fields Place(string id, ScopeName scope, string sealedFor) => master.Wrapper.Place()
        .Add("data-key").Add(id).Add(scope.Owner).Add(scope.Environment).Add(sealedFor).Add(Sealer.Algorithm);
}
