using SecretGuard.Store.Keys;
using SecretGuard.Store.Rows;
using SecretGuard.Store.Sealing;
using SecretGuard.Store.Slots;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store.Tests.Vectors.Making;

/// <summary>Who has every key of a store, and so can seal and sign what the store never would.</summary>
internal sealed class Forger : IDisposable
{
    private readonly TemporaryStore files;
    private readonly Database database;
    private readonly MasterKey master;
    private readonly Tables tables;
    private readonly StoreKey slot;
    private readonly Dictionary<long, DataKey> dataKeys;

    public Forger(TemporaryStore files)
    {
        this.files = files;
        database = Database.Open(files.Location.DatabasePath);
        var search = new KeySearch(RootTable.StoreId(database)!, files.Location, Variable, new SlotTable(database).Load());
        master = new MasterKey(Unlocking.Unlock(search, Unlocking.Sources, _ => { }).Master);
        tables = new Tables(database, master);
        slot = new StoreKey(Id, SecretBytes.Copy(Convert.FromHexString(VectorKeys.Of[SlotKind.Environment])));
        dataKeys = tables.Roots.LoadUnchecked().Scopes.ToDictionary(scope => scope.Id, scope => tables.DataKeys.Open(scope.DataKey, scope.Name));
    }

    public string Id => master.Key.StoreId;

    /// <summary>Of the first scope.</summary>
    public DataKey DataKey => dataKeys[1];

    /// <summary>Of the slot that it is opened by.</summary>
    public string SlotId() => files.Texts("SELECT id FROM slot WHERE kind = 'environment'")[0];

    /// <summary>Seals, under one of the first scope's keys, as a version of its own.</summary>
    public string Seal(ReadOnlySpan<byte> padded, params IEnumerable<object> place) => Hex(Seal(DataKey.Key, KeyUse.Version, padded, place));

    public string SealUnder(long scope, string use, ReadOnlySpan<byte> padded, params IEnumerable<object> place) =>
        Hex(Seal(dataKeys[scope].Key, use, padded, place));

    /// <summary>Wraps the first scope's data key for another place than its own.</summary>
    public string WrapDataKey(params IEnumerable<object> place) => Hex(Seal(master.Key, KeyUse.Wrap, DataKey.Key.Bytes.Span, place));

    /// <summary>Wraps the shared secret's data key.</summary>
    public string WrapSharedKey(params IEnumerable<object> place) => Hex(Seal(master.Key, KeyUse.Wrap, dataKeys[3].Key.Bytes.Span, place));

    public string SharedKeyId => dataKeys[3].Id;

    public string WrapShortDataKey(params IEnumerable<object> place) => Hex(Seal(master.Key, KeyUse.Wrap, DataKey.Key.Bytes.Span[1..], place));

    /// <summary>Wraps the master key under the first slot's key.</summary>
    public string WrapMasterKey(params IEnumerable<object> place) => Hex(Seal(slot, KeyUse.Wrap, master.Key.Bytes.Span, place));

    /// <summary>What has to be run after SQL that is about to be run, so that the first scope's head is of what is there.</summary>
    public string SignHead(string sql)
    {
        files.Sql(sql);
        var scope = tables.Roots.LoadUnchecked().Scopes.Single(scope => scope.Id == 1);
        var message = DataKey.Head.Message().Add(scope.Name.Owner).Add(scope.Name.Environment).Add(scope.DataKey).Add(scope.Epoch).Add(scope.Count).Add(scope.VersionFloor);
        foreach (var version in tables.Versions.Load(scope, _ => false))
            version.AddTo(message);
        foreach (var attribute in tables.Attributes.Load(scope))
            attribute.AddTo(message);
        return SignRoot($"UPDATE scope SET head = {Hex(DataKey.Head.Sign(message))} WHERE id = 1;");
    }

    /// <summary>The same for the root.</summary>
    /// <returns>The SQL, and what signs what comes of it.</returns>
    public string SignRoot(string sql)
    {
        files.Sql(sql);
        tables.Roots.Update(tables.Roots.LoadUnchecked().Epoch);
        return $"{sql}\nUPDATE store SET root = x'{files.Texts("SELECT hex(root) FROM store")[0].ToLowerInvariant()}';";
    }

    /// <summary>A state file's content.</summary>
    public string State(long epoch, long sequence, byte[] link)
    {
        var signature = master.State.Sign(master.State.Message().Add(epoch).Add(sequence).Add(link));
        return Convert.ToHexStringLower([.. BitConverter.GetBytes(epoch), .. BitConverter.GetBytes(sequence), .. link, .. signature]);
    }

    public AuditEnd End() => tables.Audit.End();

    public long Epoch() => tables.Roots.LoadUnchecked().Epoch;

    public static string Hex(ReadOnlySpan<byte> bytes) => $"x'{Convert.ToHexStringLower(bytes)}'";

    public void Dispose()
    {
        tables.Dispose();
        master.Dispose();
        slot.Dispose();
        database.Dispose();
    }

    private static string? Variable(string name) => name == WholeStore.Variable ? VectorKeys.Of[SlotKind.Environment] : null;

    private static byte[] Seal(StoreKey key, string use, ReadOnlySpan<byte> plaintext, IEnumerable<object> place)
    {
        using var sealer = new Sealer(key, use);
        var fields = new Fields();
        foreach (var field in place)
            _ = field is int number ? fields.Add((long)number) : fields.Add((string)field);
        return sealer.Seal(plaintext, fields);
    }
}
