using SecretGuard.Store.Keys;
using SecretGuard.Store.Sealing;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store.Rows;

/// <summary>The sealed values.</summary>
internal sealed class VersionTable(Database database, DataKeyTable keys)
{
    /// <summary>A scope's versions by name and number.</summary>
    /// <param name="scope">The scope's row.</param>
    /// <param name="wanted">Whose sealed values are loaded as well.</param>
    public List<VersionRow> Load(ScopeRow scope, Predicate<string> wanted)
    {
        using var rows = database
            .Prepare(
                """
                SELECT name, version, state, kind, readable, created, retires, algorithm, data_key, sealed
                FROM secret_version WHERE scope = ? ORDER BY name, version
                """u8)
            .With(scope.Id);
        var versions = new List<VersionRow>((int)long.Clamp(scope.Count, 0, 1024));
        while (rows.Step())
        {
            var name = rows.Text(0);
            var message = rows.Bytes(9);
            versions.Add(new(
                name,
                rows.Number(1),
                rows.Text(2),
                rows.Text(3),
                rows.Number(4) != 0,
                rows.Number(5),
                rows.IsNull(6) ? null : rows.Number(6),
                rows.Text(7),
                rows.Text(8),
                Tag(message).ToArray())
            {
                Sealed = wanted(name) ? message.ToArray() : null,
            });
        }

        return versions;
    }

    /// <summary>The value of a version that was loaded with what is sealed.</summary>
    public SecretBytes Open(ScopeRow scope, VersionRow version)
    {
        var sealer = keys.Open(version.DataKey, scope.Name).Versions;
        if (version.Algorithm == Sealer.Algorithm && sealer.Open(version.Sealed, version.AddTo(sealer.Place(), scope.Name)) is { } padded)
        {
            if (Padding.TryStrip(padded))
                return padded;
            padded.Dispose();
        }

        throw Altered.Exception($"the value of '{version.Name}' in '{scope.Name}'");
    }

    /// <summary>Seals and adds a version.</summary>
    /// <param name="scope">The scope's row.</param>
    /// <param name="draft">All but the tag.</param>
    /// <param name="value">What is sealed.</param>
    public VersionRow Insert(ScopeRow scope, VersionRow draft, ReadOnlySpan<byte> value)
    {
        var sealer = keys.Open(draft.DataKey, scope.Name).Versions;
        using var padded = Padding.Pad(value);
        var message = sealer.Seal(padded.Span, draft.AddTo(sealer.Place(), scope.Name));
        var version = draft with { Tag = Tag(message).ToArray() };
        database
            .Prepare(
                """
                INSERT INTO secret_version (scope, name, version, state, kind, readable, created, retires, algorithm, data_key, sealed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """u8)
            .With(scope.Id).With(version.Name).With(version.Version).With(version.State).With(version.Kind).With(version.Readable ? 1 : 0)
            .With(version.Created).With(version.Retires).With(version.Algorithm).With(version.DataKey).With(message)
            .Run();
        return version;
    }

    /// <summary>Stores a version's state and time; what is sealed goes with a version that is retired.</summary>
    public void Update(ScopeRow scope, VersionRow version) => database
        .Prepare(
            """
            UPDATE secret_version SET state = ?, retires = ?, sealed = CASE WHEN ? THEN x'' ELSE sealed END
            WHERE scope = ? AND name = ? AND version = ?
            """u8)
        .With(version.State).With(version.Retires).With(version.IsRetired ? 1 : 0)
        .With(scope.Id).With(version.Name).With(version.Version)
        .Run();

    public void Delete(ScopeRow scope, VersionRow version) => database
        .Prepare("DELETE FROM secret_version WHERE scope = ? AND name = ? AND version = ?"u8)
        .With(scope.Id).With(version.Name).With(version.Version)
        .Run();

    public void Delete(ScopeRow scope, string name) => database
        .Prepare("DELETE FROM secret_version WHERE scope = ? AND name = ?"u8)
        .With(scope.Id).With(name)
        .Run();

    private static ReadOnlySpan<byte> Tag(ReadOnlySpan<byte> message) => message[^int.Min(message.Length, Xaes256Gcm.TagSize)..];
}
