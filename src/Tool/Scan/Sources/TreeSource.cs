using SecretGuard.Tool.Projects;
using SecretGuard.Tool.Scan.Ignoring;

namespace SecretGuard.Tool.Scan;

/// <summary>
/// Files and folders on disk. Links are told, not followed: what they lead to is searched where it lies. A file or folder that is named is
/// searched whatever ignore files say of it.
/// </summary>
/// <param name="roots">Full paths.</param>
/// <param name="currentFolder">What paths are relative to, for what lies below it; they are relative to the named folder for what does
/// not.</param>
internal sealed class TreeSource(IReadOnlyList<string> roots, string currentFolder) : ScanSource
{
    public override void Read(ScanQueue queue)
    {
        foreach (var root in roots)
        {
            // A path that is not there is a mistake, and nothing is done by halves.
            if (!Path.Exists(root)) throw new Failure($"there is no file or folder '{root}'");
        }

        foreach (var root in roots.Select(Path.TrimEndingDirectorySeparator).Distinct(StringComparer.Ordinal)) Read(root, queue);
    }

    private void Read(string root, ScanQueue queue)
    {
        var isFolder = Directory.Exists(root);
        var folder = isFolder ? root : Path.GetDirectoryName(root)!;
        var repository = Git.Root(folder) ?? folder;
        var stable = Relative(repository, folder)!;
        var shown = Relative(currentFolder, folder) ?? "";
        if (shown == stable) shown = stable;
        if (isFolder) new TreeWalk(queue, Tree.Of(repository)).Read(root, shown, stable);
        else queue.Add(new FileItem(root, shown + Path.GetFileName(root), stable + Path.GetFileName(root), isNamed: true));
    }

    // Null where it does not lie below; empty, or with a slash at its end.
    private static string? Relative(string from, string folder)
    {
        var path = Path.GetRelativePath(from, folder).Replace('\\', '/');
        if (path == ".") return "";
        return path == ".." || path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path) ? null : path + "/";
    }
}
