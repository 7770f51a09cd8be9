using System.Security.Cryptography;
using SecretGuard.Store.Keys;
using SecretGuard.Store.Sealing;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store.Rows;

/// <summary>The audit rows, each signed together with the signature before it.</summary>
internal sealed class AuditLog(Database database, Authenticator authenticator)
{
    private readonly Authenticator authenticator = authenticator;

    /// <returns>The last row; zeros and an empty link before the first.</returns>
    public AuditEnd End()
    {
        using var row = database.Prepare("SELECT sequence, time, link FROM audit ORDER BY sequence DESC LIMIT 1"u8);
        return row.Step() ? new(row.Number(0), row.Number(1), row.Bytes(2).ToArray()) : new(0, 0, []);
    }

    /// <summary>Whether a row is there with that link.</summary>
    public bool Has(long sequence, ReadOnlySpan<byte> link)
    {
        using var row = database.Prepare("SELECT link FROM audit WHERE sequence = ?"u8).With(sequence);
        return row.Step() && CryptographicOperations.FixedTimeEquals(row.Bytes(0), link);
    }

    /// <returns>The new end.</returns>
    public AuditEnd Append(AuditEntry entry, long time, string actor)
    {
        var last = End();
        var sequence = last.Sequence + 1;
        var link = authenticator.Sign(Message(sequence, time, entry, actor, last.Link));
        database
            .Prepare("INSERT INTO audit (sequence, time, verb, owner, environment, names, actor, link) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"u8)
            .With(sequence).With(time).With(entry.Verb).With(entry.Scope.Owner).With(entry.Scope.Environment)
            .With(entry.Names).With(actor).With(link)
            .Run();
        return new(sequence, time, link);
    }

    /// <summary>Walks the chain from its first row.</summary>
    public AuditReport Verify()
    {
        using var rows = database.Prepare(
            "SELECT sequence, time, verb, owner, environment, names, actor, link FROM audit ORDER BY sequence"u8);
        var count = 0L;
        long? broken = null;
        byte[] previous = [];
        while (rows.Step())
        {
            count++;
            var entry = new AuditEntry(rows.Text(2), new ScopeName(rows.Text(3), rows.Text(4)), rows.Text(5));
            var message = Message(count, rows.Number(1), entry, rows.Text(6), previous);
            if (rows.Number(0) != count || !authenticator.Verifies(message, rows.Bytes(7)))
                broken ??= count;
            previous = rows.Bytes(7).ToArray();
        }

        return new(count, broken);
    }

    /// <summary>Signs the whole chain, which has to be unbroken, under another key.</summary>
    public void SignAs(AuditLog fresh)
    {
        if (Verify().FirstBroken is { } sequence)
            throw Altered.Exception($"the audit log at row {sequence}");
        var links = new List<byte[]> { Array.Empty<byte>() };
        using (var rows = database.Prepare("SELECT sequence, time, verb, owner, environment, names, actor FROM audit ORDER BY sequence"u8))
        {
            while (rows.Step())
            {
                var entry = new AuditEntry(rows.Text(2), new ScopeName(rows.Text(3), rows.Text(4)), rows.Text(5));
                links.Add(fresh.authenticator.Sign(fresh.Message(rows.Number(0), rows.Number(1), entry, rows.Text(6), links[^1])));
            }
        }

        for (var i = 1; i < links.Count; i++)
            database.Prepare("UPDATE audit SET link = ? WHERE sequence = ?"u8).With(links[i]).With((long)i).Run();
    }

    private Fields Message(long sequence, long time, AuditEntry entry, string actor, ReadOnlySpan<byte> previous) => authenticator.Message()
        .Add(sequence).Add(time).Add(entry.Verb).Add(entry.Scope.Owner).Add(entry.Scope.Environment)
        .Add(entry.Names).Add(actor).Add(previous);
}
