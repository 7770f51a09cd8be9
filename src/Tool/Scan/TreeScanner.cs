using SecretGuard.Detection;
using SecretGuard.Store;
using SecretGuard.Store.Files;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Scan;

/// <summary>Walks files and folders and searches every text in them.</summary>
/// <param name="minimum">What is less sure is not told.</param>
/// <param name="currentFolder">What paths are relative to, for what lies below it; they are relative to the scanned folder for what does
/// not.</param>
internal sealed class TreeScanner(Confidence minimum, string currentFolder)
{
    /// <summary>In bytes; what is larger is not written by people.</summary>
    private const long LargestFile = 10 * 1024 * 1024;

    private static readonly HashSet<string> SkippedFolders = new(StringComparer.Ordinal) { ".git", "bin", "obj", "node_modules", ".vs", ".idea" };

    private readonly List<Located> findings = [];
    private readonly List<Accepted> accepted = [];
    private readonly List<Skipped> skipped = [];
    private int files;

    public ScanResult Result => new() { Findings = findings, Accepted = accepted, Skipped = skipped, Files = files };

    /// <param name="root">A file or folder; full.</param>
    public void Scan(string root)
    {
        var folder = Directory.Exists(root) ? root : Path.GetDirectoryName(root)!;
        var repository = Git.Root(folder) ?? folder;
        if (!Relative(currentFolder, folder).StartsWith("..", StringComparison.Ordinal)) folder = currentFolder;
        if (Directory.Exists(root)) ScanFolder(new DirectoryInfo(root), folder, repository);
        else if (Path.Exists(root)) ScanFile(new FileInfo(root), folder, repository);
        else throw new Failure($"there is no file or folder '{root}'");
    }

    private void ScanFolder(DirectoryInfo folder, string root, string repository)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
            {
                if (entry.LinkTarget is not null) Skip(entry, root, "link");
                else if (entry is FileInfo file) ScanFile(file, root, repository);
                else if (SkippedFolders.Contains(entry.Name)) Skip(entry, root, "build output or another tool's folder");
                else ScanFolder((DirectoryInfo)entry, root, repository);
            }
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException or StoreException)
        {
            Skip(folder, root, "cannot be read", isFault: true);
        }
    }

    private void ScanFile(FileInfo file, string root, string repository)
    {
        try
        {
            if (!IsRegular(file)) Skip(file, root, "no regular file");
            else if (file.Length > LargestFile) Skip(file, root, "larger than 10 MiB");
            else if (SourceText.Decode(File.ReadAllBytes(file.FullName)) is not { } text) Skip(file, root, "binary");
            else Search(text, Relative(root, file.FullName), Relative(repository, file.FullName));
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException or StoreException)
        {
            Skip(file, root, "cannot be read", isFault: true);
        }
    }

    private void Search(string text, string path, string stablePath)
    {
        files++;
        var found = Detector.Scan(text, TextKinds.OfPath(path));
        if (found.Count == 0) return;
        var lines = new TextLines(text);
        foreach (var finding in Located.In(lines, found, path, stablePath))
        {
            if (finding.Confidence < minimum) continue;
            if (InlineAllowance.Allows(lines.Line(finding.Start.Line), lines.Line(finding.Start.Line - 1), finding.Rule, finding.Diagnostic))
            {
                accepted.Add(new(finding, Acceptance.InSource));
            }
            else findings.Add(finding);
        }
    }

    // Opening a pipe would wait for somebody to write into it.
    private static bool IsRegular(FileInfo file) => Host.IsWindows || Unix.Status(file.FullName) is { IsFile: true };

    private void Skip(FileSystemInfo entry, string root, string reason, bool isFault = false) =>
        skipped.Add(new(Relative(root, entry.FullName) + (entry is DirectoryInfo ? "/" : ""), reason, isFault));

    private static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');
}
