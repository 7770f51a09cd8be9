namespace SecretGuard.Tool.Scan.GitObjects;

/// <summary>Which commit first brought each of some versions of files, told by changes in the order of the history.</summary>
internal sealed class BlobCommits(IEnumerable<string> blobs)
{
    private readonly HashSet<string> wanted = [.. blobs];
    private readonly Dictionary<string, (int Order, string? Commit)> found = new(StringComparer.Ordinal);

    /// <summary>Takes the next change; true when nothing is wanted any more.</summary>
    public bool Meet(GitChange change)
    {
        if (wanted.Remove(change.Blob)) found[change.Blob] = (found.Count, change.Commit);
        return wanted.Count == 0;
    }

    /// <summary>Null where no commit of the history brought it: what only a tag leads to.</summary>
    public string? Of(Located finding) => found.GetValueOrDefault(finding.Blob!).Commit;

    public int Order(Located finding) => found.TryGetValue(finding.Blob!, out var first) ? first.Order : int.MaxValue;
}
