using SecretGuard.Tool.Scan.GitObjects;

namespace SecretGuard.Tool.Scan;

/// <summary>
/// What changes bring: those that are staged, or those of a range of commits. Findings on lines that were there before are none.
/// </summary>
internal sealed class ChangeSource : ScanSource
{
    // What a user configures for their own reading must not narrow what is searched: hence --no-relative.
    private static readonly string[] Raw =
        ["--raw", "-z", "-M", "--no-abbrev", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative"];

    private readonly GitRepository repository;
    private readonly GitBlobs blobs;
    private readonly string folder;
    private readonly IReadOnlyList<string> arguments;

    private ChangeSource(string folder, GitRepository repository, IReadOnlyList<string> arguments)
    {
        this.folder = folder;
        this.repository = repository;
        this.arguments = arguments;
        blobs = new(repository.Root);
    }

    /// <param name="folder">In the repository.</param>
    /// <param name="paths">Files and folders to keep to; all where there are none.</param>
    public static ChangeSource Staged(string folder, IReadOnlyList<string> paths)
    {
        var repository = GitRepository.Around(folder);
        if (repository.IsBare)
        {
            throw new Failure(
                "nothing can be staged here: this repository has no working tree", "search its commits with --range or --history");
        }

        return new(folder, repository, ["diff", "--cached", .. Raw, "--", .. paths]);
    }

    /// <param name="folder">In the repository.</param>
    /// <param name="range"><c>A..B</c>, as git reads it.</param>
    /// <param name="paths">Files and folders to keep to; all where there are none.</param>
    public static ChangeSource Range(string folder, string range, IReadOnlyList<string> paths)
    {
        if (!range.Contains("..", StringComparison.Ordinal)) throw new Failure("'--range' is two commits with two dots between: A..B");
        return new(
            folder,
            GitRepository.Around(folder),
            ["log", "-c", "--root", "--format=%H", .. Raw, "--end-of-options", range, "--", .. paths]);
    }

    public override void Read(ScanQueue queue)
    {
        if (repository.Folder.IsShallow && arguments[0] == "log") queue.Note(HistorySource.Shallow);
        using var git = new GitProgram(folder, arguments);
        var ignores = repository.Ignores(blobs);
        foreach (var change in GitChange.Read(new FieldReader(git.Output, '\0')))
        {
            if (ignores.Ignores(change.Path)) queue.Skip(change.Path, "ignored by .secretguardignore");
            else if (!change.IsFile)
                queue.Skip(change.Path, change.IsLink ? "link" : change.IsNothing ? "not merged" : "another repository");
            else if (!change.Before.Contains(change.Blob)) queue.Add(new ChangeItem(change, blobs));
        }

        if (!git.Succeeds()) throw new Failure("git could not tell the changes", "see what it said above");
    }

    public override void Dispose()
    {
        blobs.Dispose();
        base.Dispose();
    }
}
