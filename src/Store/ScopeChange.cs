using System.Security.Cryptography;
using SecretGuard.Store.Rows;

namespace SecretGuard.Store;

/// <summary>A scope while it is changed; what has expired loses its value first.</summary>
internal sealed class ScopeChange
{
    /// <summary>How many versions of a name are remembered once they are retired.</summary>
    private const int Remembered = 20;

    private readonly Tables tables;
    private readonly long now;

    // Names that differ in case only are one name here, so that a twin is met.
    private readonly Dictionary<string, List<VersionRow>> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<AttributeRow> attributes;
    private ScopeRow row;

    /// <param name="tables">Where changes go.</param>
    /// <param name="row">The scope, with the epoch that it is to have.</param>
    /// <param name="rows">All of the scope's, checked.</param>
    /// <param name="now">By which expiry is judged, in Unix milliseconds.</param>
    public ScopeChange(Tables tables, ScopeRow row, ScopeRows rows, long now)
    {
        (this.tables, this.row, this.now, attributes) = (tables, row, now, rows.Attributes);
        foreach (var version in rows.Versions)
            Of(version.Name).Add(version);
        foreach (var version in rows.Versions)
        {
            if (version.IsRetiring && version.Retires <= now)
                Replace(version, version.Retired(version.Retires.Value));
        }
    }

    /// <summary>By name and number.</summary>
    public IEnumerable<VersionRow> Versions =>
        byName.Values.SelectMany(versions => versions)
            .OrderBy(version => version.Name, StringComparer.Ordinal)
            .ThenBy(version => version.Version);

    /// <summary>A name that differs from this one in case only.</summary>
    public string? Twin(string name) => Of(name).Find(version => version.Name != name)?.Name;

    public VersionRow? Live(string name) => Of(name).Find(version => version.IsLive && version.Name == name);

    public VersionRow? Retiring(string name) => Of(name).Find(version => version.IsRetiring && version.Name == name);

    /// <summary>Whether a version that was loaded with what is sealed has that value.</summary>
    public bool IsSame(VersionRow version, ReadOnlySpan<byte> value)
    {
        using var stored = tables.Versions.Open(row, version);
        return CryptographicOperations.FixedTimeEquals(stored.Span, value);
    }

    /// <summary>Adds a live version after all others of its name.</summary>
    public int Add(string name, string kind, bool readable, long created, ReadOnlySpan<byte> value)
    {
        var versions = Of(name);
        var number = (versions.Count > 0 ? versions[^1].Version : row.VersionFloor) + 1;
        versions.Add(tables.Versions.Insert(row, VersionRow.Draft(name, number, kind, readable, created, row.DataKey), value));
        return (int)number;
    }

    /// <summary>Deletes a version's value, and the oldest of those that are remembered without one.</summary>
    public void Retire(VersionRow version)
    {
        Replace(version, version.Retired(now));
        var versions = Of(version.Name);
        foreach (var oldest in versions.FindAll(other => other.IsRetired).SkipLast(Remembered))
        {
            tables.Versions.Delete(row, oldest);
            versions.Remove(oldest);
        }
    }

    public void Replace(VersionRow before, VersionRow after)
    {
        var versions = Of(before.Name);
        versions[versions.IndexOf(before)] = after;
        tables.Versions.Update(row, after);
        if (after.IsRetired)
            Forget(attribute => attribute.Name == after.Name && attribute.Version == after.Version);
    }

    /// <summary>Notes something of a secret, or of one of its versions.</summary>
    /// <param name="name">The secret's.</param>
    /// <param name="version">0 for the secret, whatever its version.</param>
    /// <param name="key"><see cref="AttributeKey"/>.</param>
    /// <param name="value">Null for nothing any more.</param>
    public void Know(string name, long version, string key, string? value)
    {
        Forget(attribute => attribute.Name == name && attribute.Version == version && attribute.Key == key);
        if (value is null)
            return;
        var attribute = new AttributeRow(name, version, key, value);
        tables.Attributes.Put(row, attribute);
        attributes.Add(attribute);
    }

    public void Remove(string name)
    {
        row = row with { VersionFloor = long.Max(row.VersionFloor, Of(name)[^1].Version) };
        tables.Versions.Delete(row, name);
        byName.Remove(name);
        Forget(attribute => attribute.Name == name);
    }

    /// <summary>Signs the scope as it is now.</summary>
    public ScopeRows Sign()
    {
        var rows = new ScopeRows(
            [.. Versions],
            [.. attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal)
                .ThenBy(attribute => attribute.Version)
                .ThenBy(attribute => attribute.Key, StringComparer.Ordinal)]);
        tables.Scopes.Update(row, rows);
        return rows;
    }

    private void Forget(Predicate<AttributeRow> which)
    {
        foreach (var attribute in attributes.FindAll(which))
        {
            tables.Attributes.Delete(row, attribute);
            attributes.Remove(attribute);
        }
    }

    private List<VersionRow> Of(string name)
    {
        if (!byName.TryGetValue(name, out var versions))
            byName.Add(name, versions = []);
        return versions;
    }
}
