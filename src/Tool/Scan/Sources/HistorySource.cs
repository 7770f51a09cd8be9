using System.Buffers;
using System.Globalization;
using System.Text;
using SecretGuard.Tool.Projects;
using SecretGuard.Tool.Scan.GitObjects;
using SecretGuard.Tool.Scan.Ignoring;

namespace SecretGuard.Tool.Scan;

/// <summary>
/// Every version of every file that any branch, tag or stash leads to, once each. One git lists them, another unpacks them; neither list
/// nor contents are ever here as a whole.
/// </summary>
/// <param name="folder">In the repository.</param>
/// <param name="paths">Files and folders to keep to; all where there are none.</param>
/// <param name="limit">In bytes.</param>
internal sealed class HistorySource(string folder, IReadOnlyList<string> paths, int limit) : ScanSource
{
    public static readonly Note Shallow = new("", 0, "this is a shallow clone: what is older than it was not searched");

    private readonly GitRepository repository = GitRepository.Around(folder);

    // A reference leads to the last stash alone: the others are in its log.
    private readonly string[] stashes = GitCommand.Ask(
        folder, "log", "--walk-reflogs", "--format=%H", "refs/stash", "--")?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];

    public override void Read(ScanQueue queue)
    {
        if (repository.Folder.IsShallow) queue.Note(Shallow);
        using var list = new GitProgram(
            folder, [
                "rev-list", "--objects", "--filter=object:type=blob", "--filter-provided-objects",
                "--missing=print", "--all", .. stashes, "--", .. paths,
            ]);
        using var unpack = new GitProgram(
            repository.Root, ["cat-file", "--buffer", "--batch=%(objectname) %(objecttype) %(objectsize) %(rest)"], takesInput: true);
        using var asked = new GitBlobs(repository.Root);
        var missing = new List<string>();
        var pump = new Thread(() => Pump(list, unpack, missing)) { IsBackground = true, Name = "git" };
        pump.Start();
        var ignores = repository.Ignores(asked);
        var answers = new FieldReader(unpack.Output, '\n');
        while (answers.Next() is { } answer) Take(answer, answers, ignores, queue);
        pump.Join();
        foreach (var name in missing) queue.Skip(Skipped.Missing(name));
        if (!list.Succeeds() | !unpack.Succeeds()) throw new Failure("git could not read the history", "see what it said above");
    }

    /// <summary>A value that stayed in a file over many versions is told once, with the commit that brought it.</summary>
    public override ScanResult Refine(ScanResult result)
    {
        if (result.Findings.Count + result.Accepted.Count == 0) return result;
        var commits = FirstCommits(result.Findings.Concat(result.Accepted.Select(accepted => accepted.Finding)));
        return result with
        {
            Findings = [.. First(result.Findings, found => found, commits).Select(found => found with { Commit = commits.Of(found) })],
            Accepted = [.. First(result.Accepted, accepted => accepted.Finding, commits)
                .Select(accepted => accepted with { Finding = accepted.Finding with { Commit = commits.Of(accepted.Finding) } })],
        };
    }

    private static IEnumerable<T> First<T>(IEnumerable<T> all, Func<T, Located> finding, BlobCommits commits) =>
        all.GroupBy(one => (finding(one).Rule.Slug, finding(one).StablePath, Convert.ToHexString(finding(one).Digest.Span)))
            .Select(same => same.MinBy(one => commits.Order(finding(one)))!);

    private BlobCommits FirstCommits(IEnumerable<Located> findings)
    {
        var commits = new BlobCommits(findings.Select(found => found.Blob!));
        using var git = new GitProgram(
            folder,
            [
                "log", "--all", .. stashes, "--reverse", "--topo-order", "--raw", "-z", "-c", "--root",
                "--no-renames", "--no-abbrev", "--no-ext-diff", "--no-relative", "--format=%H", "--", .. paths,
            ]);
        foreach (var change in GitChange.Read(new FieldReader(git.Output, '\0')))
        {
            if (commits.Meet(change)) break;
        }

        return commits;
    }

    // Names of files may hold anything but a newline here: git cuts them off at one.
    private static void Pump(GitProgram list, GitProgram unpack, List<string> missing)
    {
        try
        {
            using var input = new BufferedStream(unpack.Input, 64 * 1024);
            var lines = new FieldReader(list.Output, '\n');
            while (lines.Next() is { } line)
            {
                if (line.StartsWith('?')) missing.Add(line[1..]);
                else input.Write(Encoding.UTF8.GetBytes(line + "\n"));
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The other git has ended, which is told by its exit code; or the scan has.
        }
    }

    private void Take(string answer, FieldReader answers, OurIgnores ignores, ScanQueue queue)
    {
        var words = answer.Split(' ', 4);
        if (words.Length < 3 || !long.TryParse(words[2], NumberStyles.None, CultureInfo.InvariantCulture, out var size))
        {
            queue.Skip(Skipped.Missing(words[0]));
            return;
        }

        var path = words.Length > 3 && words[3].Length > 0 ? words[3] : words[0];
        var reason = words[1] != "blob" ? ""
            : ignores.Ignores(path) ? "ignored by .secretguardignore"
            : size > limit ? Searcher.TooLarge(limit)
            : null;
        if (reason is null)
        {
            var bytes = ArrayPool<byte>.Shared.Rent((int)size);
            answers.Read(bytes.AsSpan(0, (int)size));
            queue.Add(new MemoryItem(bytes, (int)size, path, path) { Blob = words[0] });
        }
        else if (reason.Length > 0)
        {
            queue.Skip(path, reason);
        }

        answers.Skip(reason is null ? 1 : size + 1);
    }
}
