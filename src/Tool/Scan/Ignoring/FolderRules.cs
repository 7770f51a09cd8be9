namespace SecretGuard.Tool.Scan.Ignoring;

/// <summary>
/// The ignore files that hold for a folder: its own and those above it, up to the root. The deepest that says something decides, ours
/// before git's, git's before custom.
/// </summary>
/// <param name="above">Of the folder above; null at the root.</param>
/// <param name="path">Of the folder, relative to the root, as <see cref="IgnorePattern.Bytes"/>: empty, or with a slash at its end.</param>
/// <param name="ours">Its <c>.secretguardignore</c>.</param>
/// <param name="git">Its <c>.gitignore</c>; at the root, see the next.</param>
/// <param name="excluded">At the root: the repository's <c>info/exclude</c>, which has the last word.</param>
internal sealed class FolderRules(FolderRules? above, string path, IgnoreFile? ours, IgnoreFile? git, IgnoreFile? excluded = null)
{
    public const string OurName = ".secretguardignore";
    public const string GitName = ".gitignore";

    private static readonly HashSet<string> Customary = new(StringComparer.Ordinal) { "bin", "obj", "node_modules", ".vs", ".idea" };

    private IgnoreFile? Ours { get; } = ours;

    private IgnoreFile? Git { get; } = git;

    private IgnoreFile? Excluded { get; } = excluded;

    private FolderRules? Above { get; } = above;

    private string Folder { get; } = path;

    /// <summary>What holds for an entry below the folder, of which no folder between has rules of its own.</summary>
    /// <param name="path">Relative to the root.</param>
    /// <param name="isFolder">Whether it is one.</param>
    public IgnoreVerdict Of(string path, bool isFolder)
    {
        var entry = IgnorePattern.Bytes(path);
        if (Ask(entry, isFolder, rules => rules.Ours) is { } ourWord) return ourWord ? IgnoreVerdict.ByOurs : IgnoreVerdict.None;
        if ((Ask(entry, isFolder, rules => rules.Git) ?? Ask(entry, isFolder, rules => rules.Excluded)) is { } gitWord)
        {
            return gitWord ? IgnoreVerdict.ByGit : IgnoreVerdict.None;
        }

        return isFolder && Customary.Contains(path[(path.LastIndexOf('/') + 1)..]) ? IgnoreVerdict.ByCustom : IgnoreVerdict.None;
    }

    private bool? Ask(string entry, bool isFolder, Func<FolderRules, IgnoreFile?> file)
    {
        for (var rules = this; rules is not null; rules = rules.Above)
        {
            if (file(rules)?.Ignores(entry.AsSpan(rules.Folder.Length), isFolder) is { } word) return word;
        }

        return null;
    }
}
