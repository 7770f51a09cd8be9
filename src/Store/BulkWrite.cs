using SecretGuard.Store.Rows;

namespace SecretGuard.Store;

/// <summary>Many live versions in one scope, in one pass over what is there.</summary>
internal sealed class BulkWrite(Tables tables, ScopeRow scope, List<VersionRow> versions)
{
    // Names that differ in case only are one name here, so that a twin is met.
    private readonly ILookup<string, VersionRow> before = versions.ToLookup(version => version.Name, StringComparer.OrdinalIgnoreCase);

    /// <returns>The scope's versions after it, by name and number.</returns>
    public List<VersionRow> Put(IReadOnlyList<NewSecret> secrets, bool replace, long now)
    {
        var written = new HashSet<string>(secrets.Count, StringComparer.OrdinalIgnoreCase);
        var added = new List<VersionRow>(secrets.Count);
        foreach (var secret in secrets)
        {
            if (!written.Add(secret.Name))
                throw new StoreException(StoreError.InvalidName, $"'{secret.Name}' is there twice, perhaps in another case", "name it once");
            added.Add(Put(secret, replace, now));
        }

        return
        [
            .. versions.Where(version => !written.Contains(version.Name)).Concat(added)
                .OrderBy(version => version.Name, StringComparer.Ordinal).ThenBy(version => version.Version),
        ];
    }

    private VersionRow Put(NewSecret secret, bool replace, long now)
    {
        var same = before[secret.Name].ToList();
        var last = Replacement.Find(scope.Name, same, secret.Name, replace, readable: false);
        if (last is not null)
            tables.Versions.Delete(scope, secret.Name);
        var number = (last?.Version ?? scope.VersionFloor) + 1;
        var draft = VersionRow.Draft(secret.Name, number, secret.Kind, last?.Readable ?? false, now, scope.DataKey);
        return tables.Versions.Insert(scope, draft, secret.Value.Span);
    }
}
