namespace SecretGuard.Tool.Scan.Ignoring;

/// <summary>What <c>.secretguardignore</c> files say of paths that come in any order.</summary>
/// <param name="read">The file of a folder, which is empty or has a slash at its end; null where there is none.</param>
internal sealed class OurIgnores(Func<string, IgnoreFile?> read)
{
    private readonly Dictionary<string, (FolderRules Rules, bool IsIgnored)> folders = new(StringComparer.Ordinal);

    /// <param name="path">Of a file, relative to the repository's root.</param>
    public bool Ignores(string path)
    {
        var (rules, isIgnored) = Folder(path[..(path.LastIndexOf('/') + 1)]);
        return isIgnored || rules.Of(path, isFolder: false) == IgnoreVerdict.ByOurs;
    }

    private (FolderRules Rules, bool IsIgnored) Folder(string folder)
    {
        if (folders.TryGetValue(folder, out var known)) return known;
        if (folder.Length == 0) return folders[folder] = (new FolderRules(null, "", read(""), null), false);
        var (above, isIgnored) = Folder(folder[..(folder.LastIndexOf('/', folder.Length - 2) + 1)]);
        isIgnored = isIgnored || above.Of(folder[..^1], isFolder: true) == IgnoreVerdict.ByOurs;
        var own = isIgnored ? null : read(folder);
        return folders[folder] = (own is null ? above : new FolderRules(above, IgnorePattern.Bytes(folder), own, null), isIgnored);
    }
}
