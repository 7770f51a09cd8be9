namespace SecretGuard.Tool.Scan.GitObjects;

/// <summary>A file that a commit, or what is staged, leaves different from before.</summary>
/// <param name="Commit">Null for what is staged.</param>
/// <param name="Path">Relative to the repository, after the change.</param>
/// <param name="Mode">What it is after the change.</param>
/// <param name="Blob">What it holds after the change.</param>
/// <param name="Before">What it held before: once, or once for each parent of a merge; nothing where it was not there.</param>
internal sealed record GitChange(string? Commit, string Path, int Mode, string Blob, IReadOnlyList<string> Before)
{
    private const int KindOfMode = 0xF000;

    public bool IsFile => (Mode & KindOfMode) == 0x8000;

    public bool IsLink => (Mode & KindOfMode) == 0xA000;

    /// <summary>Whether there is nothing yet: a file whose merge is not done.</summary>
    public bool IsNothing => Mode == 0;

    /// <summary>
    /// Reads what <c>--raw -z</c> prints (git-diff(1), "Raw output format"): <c>:mode mode name name status</c>, a colon, a mode and a name
    /// more for each further parent, then the path, for a rename the old one before it. A field without a colon is a commit.
    /// </summary>
    public static IEnumerable<GitChange> Read(FieldReader fields)
    {
        string? commit = null;
        for (var field = fields.Next(); field is not null; field = fields.Next())
        {
            // A commit's name ends its line, and the changes follow behind a newline of their own.
            var start = field.TrimStart('\n');
            if (start.Length == 0) continue;
            if (start[0] != ':')
            {
                commit = start.Split('\n')[0];
                continue;
            }

            var parents = start.Length - start.TrimStart(':').Length;
            var words = start[parents..].Split(' ');
            var path = fields.Next()!;
            if (parents == 1 && words[^1][0] is 'R' or 'C') path = fields.Next()!;
            if (words[^1][0] == 'D') continue;
            var names = words[(parents + 1)..^1];
            yield return new(
                commit, path, Convert.ToInt32(words[parents], 8), names[^1], [.. names[..^1].Where(name => name.Any(c => c != '0'))]);
        }
    }
}
