using SecretGuard.Store.Rows;

namespace SecretGuard.Store;

/// <summary>What a new version may take the place of.</summary>
internal static class Replacement
{
    public static void Check(ScopeName scope, string name, IEnumerable<VersionRow> versions, VersionRow? before, bool replace, bool readable)
    {
        if (before is null && versions.FirstOrDefault(version => version.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } similar)
        {
            throw new StoreException(
                StoreError.InvalidName,
                $"'{name}' differs only in case from '{similar.Name}'",
                $"use '{similar.Name}', or remove it first");
        }

        if (before is not null && !replace)
            throw new StoreException(StoreError.Conflict, $"'{name}' exists already in '{scope}'", "replace it with --replace");
        if (before is { Readable: false } && readable)
        {
            throw new StoreException(
                StoreError.Conflict,
                $"'{name}' was made write-only, and that is fixed",
                $"remove '{name}' first to make it readable");
        }
    }
}
