using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Scan;

/// <summary>The options that say what is scanned, in one place for every verb that scans.</summary>
internal static class ScanChoice
{
    public static readonly VerbArgument Paths = new(
        "PATH", "files or folders; else the current folder, or all of the repository's", IsRequired: false, IsMany: true);

    // As much as a text may be long: 2^30 characters, less a few.
    private const int LargestMegabytes = 1000;

    private static readonly VerbOption Staged = new("--staged", null, "only the lines that are staged in git: for a pre-commit hook");
    private static readonly VerbOption Range = new("--range", "A..B", "only the lines that these commits add, each of them by itself");
    private static readonly VerbOption History = new("--history", null, "every version of every file that a branch, tag or stash leads to");
    private static readonly VerbOption Stdin = new("--stdin", null, "standard input");
    private static readonly VerbOption Name = new(
        "--path", "NAME", "the file that standard input stands for: its name says how it is read");
    private static readonly VerbOption Largest = new(
        "--max-file-size", "MIB", "skip files larger than this (10 MiB); archives are unpacked bit by bit");

    public static IReadOnlyList<VerbOption> Options => [Staged, Range, History, Stdin, Name, Largest];

    private static VerbOption[] Kinds => [Staged, Range, History, Stdin];

    /// <summary>Whether everything is scanned that a repository has now.</summary>
    public static bool IsWhole(Invocation call, Host host) =>
        call.Arguments.Count == 0 && !Kinds.Any(call.Has) && Git.IsRoot(host.CurrentFolder);

    /// <summary>In bytes.</summary>
    public static int LargestFile(Invocation call)
    {
        if (call[Largest] is not { } megabytes) return ScanOptions.DefaultLargestFile;
        return WholeNumber.TryParse(megabytes) is > 0 and <= LargestMegabytes and { } number
            ? number * 1024 * 1024
            : throw new Failure($"'{Largest.Name}' is a number of MiB from 1 to {LargestMegabytes}");
    }

    public static ScanSource Source(Invocation call, Host host)
    {
        var given = Kinds.Where(call.Has).ToList();
        if (given.Count > 1) throw new Failure($"'{given[0].Name}' and '{given[1].Name}' do not go together");
        if (call.Has(Name) && !call.Has(Stdin)) throw new Failure($"'{Name.Name}' goes with '{Stdin.Name}'");
        var folder = host.CurrentFolder;
        if (call.Has(Staged)) return ChangeSource.Staged(folder, call.Arguments);
        if (call.Has(Range)) return ChangeSource.Range(folder, call[Range]!, call.Arguments);
        if (call.Has(History)) return new HistorySource(folder, call.Arguments, LargestFile(call));
        if (!call.Has(Stdin)) return new TreeSource([.. (call.Arguments.Count > 0 ? call.Arguments : ["."]).Select(host.FullPath)], folder);
        if (call.Arguments.Count > 0) throw new Failure($"'{Stdin.Name}' takes no paths", $"name what it stands for with {Name.Name}");
        return new StdinSource(host.OpenInput, call[Name], LargestFile(call));
    }
}
