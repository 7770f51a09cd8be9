using System.Globalization;
using System.Security.Cryptography;
using SecretGuard.Store.Keys;
using SecretGuard.Store.Sealing;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store.Rows;

/// <summary>The audit rows, each signed together with the signature before it.</summary>
internal sealed class AuditLog(Database database, Authenticator authenticator)
{
    /// <summary>What the row is called that takes the place of older ones.</summary>
    public const string Pruned = "audit-prune";

    /// <summary>How many rows are looked at where a clock that was set back may have left them out of order.</summary>
    public const int Disorder = 1000;

    private readonly Authenticator authenticator = authenticator;

    /// <returns>The last row; zeros and an empty link before the first.</returns>
    public AuditEnd End()
    {
        using var row = database.Prepare("SELECT sequence, time, link FROM audit ORDER BY sequence DESC LIMIT 1"u8);
        return row.Step() ? new(row.Number(0), row.Number(1), row.Bytes(2).ToArray()) : new(0, 0, []);
    }

    /// <summary>Whether a row is there with that link, or was pruned from a chain that is whole.</summary>
    public bool Covers(long sequence, ReadOnlySpan<byte> link)
    {
        using (var row = database.Prepare("SELECT link FROM audit WHERE sequence = ?"u8).With(sequence))
        {
            if (row.Step())
                return CryptographicOperations.FixedTimeEquals(row.Bytes(0), link);
        }

        return sequence < Start().Sequence && Verify().FirstBroken is null;
    }

    /// <returns>The new end.</returns>
    public AuditEnd Append(IReadOnlyList<AuditEntry> entries, long time, string actor)
    {
        var end = End();
        foreach (var entry in entries)
        {
            var sequence = end.Sequence + 1;
            var link = authenticator.Sign(Message(sequence, time, entry, actor, end.Link));
            database
                .Prepare(
                    "INSERT INTO audit (sequence, time, verb, owner, environment, names, actor, link) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"u8)
                .With(sequence).With(time).With(entry.Verb).With(entry.Scope.Owner).With(entry.Scope.Environment)
                .With(entry.Names).With(actor).With(link)
                .Run();
            end = new(sequence, time, link);
        }

        return end;
    }

    /// <summary>All rows of a scope, the newest first; of all scopes where none is given.</summary>
    /// <remarks>
    /// Each is verified with the link of the row before it, as it is read: so of all scopes none can be missing between them, of one scope
    /// only those that are there are known to be as they were written.
    /// </remarks>
    public IEnumerable<AuditRecord> Newest(ScopeName? scope)
    {
        var start = Start();
        using var rows = scope is { } only
            ? database
                .Prepare([.. Signed, .. " WHERE owner = ? AND environment = ? ORDER BY sequence DESC"u8])
                .With(only.Owner).With(only.Environment)
            : database.Prepare([.. Signed, .. " ORDER BY sequence DESC"u8]);
        while (rows.Step())
            yield return Verified(rows, start);
    }

    /// <summary>
    /// The later of the clock and the latest time in the last rows, in Unix milliseconds: a clock that was set back since then dates later
    /// ones earlier.
    /// </summary>
    public long Latest(long now)
    {
        using var last = database
            .Prepare("SELECT max(time), sequence FROM (SELECT time, sequence FROM audit ORDER BY sequence DESC LIMIT ?)"u8)
            .With(Disorder);
        if (!last.Step() || last.IsNull(0) || last.Number(0) <= now)
            return now;
        using var row = database.Prepare([.. Signed, .. " WHERE sequence = ?"u8]).With(last.Number(1));
        return row.Step() ? Verified(row, Start()).Time : now;
    }

    /// <summary>
    /// The rows of a scope, or of all, since a time in Unix milliseconds, the newest first. Older ones are read only as far as a clock
    /// that was set back may have left rows out of order.
    /// </summary>
    public IEnumerable<AuditRecord> Since(ScopeName? scope, long time)
    {
        var older = 0;
        foreach (var row in Newest(scope))
        {
            older = row.Time >= time ? 0 : older + 1;
            if (older == 0)
                yield return row;
            else if (older > Disorder)
                yield break;
        }
    }

    /// <summary>Walks the chain from its first row, or from where it was pruned.</summary>
    public AuditReport Verify()
    {
        var (expected, previous) = Start();
        using var rows = database.Prepare(
            "SELECT sequence, time, verb, owner, environment, names, actor, link FROM audit ORDER BY sequence"u8);
        var count = 0L;
        long? broken = null;
        for (; rows.Step(); count++, expected++)
        {
            var row = Read(rows);
            if (row.Sequence != expected || !IsSigned(row, previous, rows.Bytes(7)))
                broken ??= expected;
            previous = rows.Bytes(7).ToArray();
        }

        return new(count, broken);
    }

    /// <summary>How many rows are before the first that is not older than a time.</summary>
    public long CountBefore(long before)
    {
        using var row = database.Prepare("SELECT count(*) FROM audit WHERE sequence < ?"u8).With(FirstSince(before));
        row.Step();
        return row.Number(0);
    }

    /// <summary>Deletes the rows before the first that is not older than a time, but never the last.</summary>
    /// <returns>How many, and what to add to the log in their place; null where there is nothing to delete.</returns>
    public (long Count, AuditEntry Checkpoint)? Prune(long before)
    {
        RequireWhole();
        var (first, count) = (FirstSince(before), CountBefore(before));
        using var row = database.Prepare("SELECT link FROM audit WHERE sequence = ? - 1"u8).With(first);
        if (!row.Step())
            return null;
        var link = row.Bytes(0).ToArray();
        database.Prepare("DELETE FROM audit WHERE sequence < ?"u8).With(first).Run();
        return (count, new AuditEntry(Pruned) with
        {
            Names = string.Create(CultureInfo.InvariantCulture, $"{first} {Convert.ToHexStringLower(link)}"),
        });
    }

    /// <summary>Signs the whole chain, which has to be unbroken, under another key.</summary>
    public void SignAs(AuditLog fresh)
    {
        RequireWhole();
        var (_, previous) = Start();
        var links = new List<(long Sequence, byte[] Link)>();
        using (var rows = database.Prepare("SELECT sequence, time, verb, owner, environment, names, actor FROM audit ORDER BY sequence"u8))
        {
            while (rows.Step())
            {
                var row = Read(rows);
                previous = fresh.authenticator.Sign(fresh.Message(row.Sequence, row.Time, row.Entry, row.Actor, previous));
                links.Add((row.Sequence, previous));
            }
        }

        foreach (var (sequence, link) in links)
            database.Prepare("UPDATE audit SET link = ? WHERE sequence = ?"u8).With(link).With(sequence).Run();
    }

    // Every row with its link, and with that of the row before it.
    private static ReadOnlySpan<byte> Signed =>
        """
        SELECT sequence, time, verb, owner, environment, names, actor, link,
          (SELECT link FROM audit AS before WHERE before.sequence = audit.sequence - 1)
        FROM audit
        """u8;

    private AuditRecord Verified(Statement row, (long Sequence, byte[] Link) start)
    {
        var record = Read(row);
        var isFirst = record.Sequence == start.Sequence;
        if (record.Sequence > start.Sequence && row.IsNull(8))
            throw Broken(record.Sequence - 1);
        // What was pruned is not to come back.
        return record.Sequence >= start.Sequence && IsSigned(record, isFirst ? start.Link : row.Bytes(8), row.Bytes(7))
            ? record
            : throw Broken(record.Sequence);
    }

    private bool IsSigned(AuditRecord row, ReadOnlySpan<byte> previous, ReadOnlySpan<byte> link) =>
        authenticator.Verifies(Message(row.Sequence, row.Time, row.Entry, row.Actor, previous), link);

    private static StoreException Broken(long sequence) => Altered.Exception($"the audit log at row {sequence}");

    private static AuditRecord Read(Statement row) => new(
        row.Number(0),
        row.Number(1),
        new AuditEntry(row.Text(2), new ScopeName(row.Text(3), row.Text(4)), row.Text(5)),
        row.Text(6));

    // What the last pruning says is the chain's beginning is believed only as far as the chain from there on verifies, which it is part of.
    private (long Sequence, byte[] Link) Start()
    {
        using var row = database.Prepare("SELECT names FROM audit WHERE verb = ? ORDER BY sequence DESC LIMIT 1"u8).With(Pruned);
        return row.Step()
            && row.Text(0).Split(' ') is [var first, { Length: 2 * Authenticator.Size } link]
            && long.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            && link.All(char.IsAsciiHexDigitLower)
                ? (sequence, Convert.FromHexString(link))
                : (1, []);
    }

    private long FirstSince(long time)
    {
        using var row = database.Prepare("SELECT sequence FROM audit WHERE time >= ? ORDER BY sequence LIMIT 1"u8).With(time);
        return row.Step() ? row.Number(0) : End().Sequence;
    }

    private void RequireWhole()
    {
        if (Verify().FirstBroken is { } sequence)
            throw Broken(sequence);
    }

    private Fields Message(long sequence, long time, AuditEntry entry, string actor, ReadOnlySpan<byte> previous) => authenticator.Message()
        .Add(sequence).Add(time).Add(entry.Verb).Add(entry.Scope.Owner).Add(entry.Scope.Environment)
        .Add(entry.Names).Add(actor).Add(previous);
}
