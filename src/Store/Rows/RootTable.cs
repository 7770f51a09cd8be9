using SecretGuard.Store.Keys;
using SecretGuard.Store.Sealing;
using SecretGuard.Store.Slots;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store.Rows;

/// <summary>The store's own row, which authenticates its slots and the heads of its scopes: no part of it can be put back alone.</summary>
internal sealed class RootTable(Database database, Authenticator authenticator)
{
    private readonly SlotTable slots = new(database);

    /// <summary>The slot that the master key came from; null where it came from none.</summary>
    public KeySlot? OpenedBy { get; set; }

    /// <summary>Whether that slot is another by now, as a new master key leaves it.</summary>
    public bool IsRekeyed =>
        OpenedBy is { } before
        && !slots.Load().Exists(slot => slot.Id == before.Id && slot.Wrap.Sealed.AsSpan().SequenceEqual(before.Wrap.Sealed));

    /// <returns>The store's id, or null where it was never finished.</returns>
    public static string? StoreId(Database database)
    {
        using var row = database.Prepare("SELECT id FROM store"u8);
        if (!row.Step())
            return null;
        var id = row.Text(0);
        return row.Step() ? throw NotTheOne() : id;
    }

    /// <summary>Reads and checks it all.</summary>
    public Root Load()
    {
        var root = LoadUnchecked();
        return authenticator.Verifies(Message(root), root.Signature) ? root : throw Altered.Exception("the list of scopes and key slots");
    }

    /// <summary>For the doctor, who goes on where others stop.</summary>
    public Root LoadUnchecked()
    {
        using var row = database.Prepare("SELECT epoch, root FROM store"u8);
        if (!row.Step())
            throw NotTheOne();
        var root = new Root(row.Number(0), Scopes(), Grants(), row.Bytes(1).ToArray());
        return row.Step() ? throw NotTheOne() : root;
    }

    public void Insert(string storeId, long created)
    {
        var root = new Root(Epoch: 1, [], [], Signature: []);
        database
            .Prepare("INSERT INTO store (id, created, epoch, root) VALUES (?, ?, ?, ?)"u8)
            .With(storeId).With(created).With(root.Epoch).With(authenticator.Sign(Message(root)))
            .Run();
    }

    /// <summary>Signs the scopes and slots as they are now.</summary>
    public void Update(long epoch)
    {
        var root = new Root(epoch, Scopes(), Grants(), Signature: []);
        database
            .Prepare("UPDATE store SET epoch = ?, root = ?"u8)
            .With(epoch).With(authenticator.Sign(Message(root)))
            .Run();
    }

    private static StoreException NotTheOne() => Altered.Exception("the store's own row");

    private List<ScopeRow> Scopes()
    {
        using var rows = database.Prepare(
            "SELECT id, owner, environment, data_key, epoch, count, version_floor, head FROM scope ORDER BY owner, environment"u8);
        var scopes = new List<ScopeRow>();
        while (rows.Step())
        {
            scopes.Add(new(
                rows.Number(0),
                new ScopeName(rows.Text(1), rows.Text(2)),
                rows.Text(3),
                rows.Number(4),
                rows.Number(5),
                rows.Number(6),
                rows.Bytes(7).ToArray()));
        }

        return scopes;
    }

    private List<GrantRow> Grants()
    {
        using var rows = database.Prepare(
            "SELECT data_key, sealed_for FROM data_key_wrap WHERE sealed_for <> 'master' ORDER BY sealed_for, data_key"u8);
        var grants = new List<GrantRow>();
        while (rows.Step())
            grants.Add(new(rows.Text(0), rows.Text(1)));
        return grants;
    }

    private Fields Message(Root root)
    {
        var message = authenticator.Message().Add(root.Epoch);
        var found = slots.Load();
        message.Add(found.Count);
        foreach (var slot in found)
            message.Add(slot.Id).Add(slot.Kind).Add(slot.Parameters).Add(slot.Wrap.Commitment).Add(slot.Wrap.Sealed);
        message.Add(root.Scopes.Count);
        foreach (var scope in root.Scopes)
        {
            message
                .Add(scope.Name.Owner).Add(scope.Name.Environment).Add(scope.DataKey)
                .Add(scope.Epoch).Add(scope.Count).Add(scope.VersionFloor).Add(scope.Head);
        }

        // Nothing where there are none: so format 1, which had none, needed no new signature.
        foreach (var grant in root.Grants)
            message.Add(grant.DataKey).Add(grant.SealedFor);
        return message;
    }
}
