using SecretGuard.Store.Keys;
using SecretGuard.Store.Slots;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store.Rows;

/// <summary>The key slots.</summary>
internal sealed class SlotTable(Database database)
{
    public List<KeySlot> Load()
    {
        using var rows = database.Prepare("SELECT id, kind, parameters, commitment, wrap, created FROM slot ORDER BY id"u8);
        var slots = new List<KeySlot>();
        while (rows.Step())
        {
            slots.Add(new(rows.Text(0), rows.Text(1), rows.Text(2), new KeyWrap(rows.Bytes(3).ToArray(), rows.Bytes(4).ToArray()))
            {
                Created = rows.Number(5),
            });
        }

        return slots;
    }

    public void Insert(KeySlot slot, long created) => database
        .Prepare("INSERT INTO slot (id, kind, parameters, commitment, wrap, created) VALUES (?, ?, ?, ?, ?, ?)"u8)
        .With(slot.Id).With(slot.Kind).With(slot.Parameters).With(slot.Wrap.Commitment).With(slot.Wrap.Sealed).With(created)
        .Run();

    public void Delete(string id) => database.Prepare("DELETE FROM slot WHERE id = ?"u8).With(id).Run();
}
