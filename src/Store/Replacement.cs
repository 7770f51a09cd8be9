using SecretGuard.Store.Rows;

namespace SecretGuard.Store;

/// <summary>What a new version may take the place of.</summary>
internal static class Replacement
{
    /// <param name="scope">Named in refusals.</param>
    /// <param name="change">The scope's versions.</param>
    /// <param name="name">The new version's.</param>
    /// <param name="replace">Whether a version of that name may be replaced.</param>
    /// <param name="readable">Whether the new one may be revealed.</param>
    /// <returns>The live version of that name, or null.</returns>
    public static VersionRow? Find(ScopeName scope, ScopeChange change, string name, bool replace, bool readable)
    {
        var before = change.Live(name);
        if (before is null && change.Twin(name) is { } similar)
        {
            throw new StoreException(
                StoreError.InvalidName,
                $"'{name}' differs only in case from '{similar}'",
                $"use '{similar}', or remove it first");
        }

        if (before is not null && !replace)
            throw new StoreException(StoreError.Conflict, $"'{name}' exists already in '{scope}'", "replace it with --replace");
        if (before is not null && change.Retiring(name) is { } retiring)
            throw Lineage.StillRetiring(scope, retiring);
        if (before is { Readable: false } && readable)
        {
            throw new StoreException(
                StoreError.Conflict,
                $"'{name}' was made write-only, and that is fixed",
                $"remove '{name}' first to make it readable");
        }

        return before;
    }
}
