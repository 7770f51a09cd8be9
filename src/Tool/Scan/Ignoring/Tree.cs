using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Scan.Ignoring;

/// <summary>
/// A working tree, or a folder outside of any: what is ignored in it. <c>.gitignore</c> counts only where git is asked at all.
/// </summary>
internal sealed class Tree
{
    private readonly GitFolder? git;
    private GitIndex? index;

    private Tree(string root, bool isRepository)
    {
        Root = root;
        git = isRepository ? GitFolder.Of(root) : null;
    }

    /// <summary>Full.</summary>
    public string Root { get; }

    public static Tree Of(string root) => new(root, Git.IsRoot(root));

    /// <summary>The rules of a folder.</summary>
    /// <param name="above">Of the folder above; null for the root.</param>
    /// <param name="fullPath">Of the folder.</param>
    /// <param name="path">Relative to the root: empty, or with a slash at its end.</param>
    /// <param name="has">Whether the folder has a file of that name.</param>
    public FolderRules Rules(FolderRules? above, string fullPath, string path, Predicate<string> has)
    {
        var ours = has(FolderRules.OurName) ? IgnoreFile.Read(Path.Combine(fullPath, FolderRules.OurName)) : null;
        var gits = git is not null && has(FolderRules.GitName) ? IgnoreFile.Read(Path.Combine(fullPath, FolderRules.GitName)) : null;
        if (above is not null && ours is null && gits is null) return above;
        return new(above, IgnorePattern.Bytes(path), ours, gits, path.Length == 0 ? git?.Excluded : null);
    }

    /// <summary>Whether git tracks a file.</summary>
    public bool Tracks(string path) => git is not null && (index ??= GitIndex.Of(git)).Tracks(path);

    /// <summary>Whether git tracks anything below a folder.</summary>
    public bool TracksBelow(string folder) => git is not null && (index ??= GitIndex.Of(git)).TracksBelow(folder);
}
