using System.Text;
using SecretGuard.Tool.Projects;
using SecretGuard.Tool.Scan.Bytes;

namespace SecretGuard.Tool.Hooks;

/// <summary>
/// Git's pre-commit hook of a repository, where <c>core.hooksPath</c> and worktrees put it. Ours is a marked block in it: what else the
/// file holds stays as it is, byte for byte.
/// </summary>
internal sealed class PreCommitHook
{
    private const string Begin = "# >>> secretguard: no commit with a secret; 'dotnet secretguard hook uninstall' takes this out";
    private const string End = "# <<< secretguard";
    private const string Shebang = "#!/bin/sh";
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private static readonly string[] Shells = ["sh", "bash", "dash", "ash", "ksh", "zsh"];

    private const int LargestHook = 1024 * 1024;

    private readonly string repository;
    private readonly string gitFolder;

    private PreCommitHook(string repository, string gitFolder, string path)
    {
        this.repository = repository;
        this.gitFolder = gitFolder;
        Path = path;
    }

    /// <summary>Full.</summary>
    public string Path { get; }

    public bool IsInstalled =>
        DiskFile.Read(Path, LargestHook) is { } bytes && Encoding.Latin1.GetString(bytes).Contains(Begin, StringComparison.Ordinal);

    public static PreCommitHook Of(string folder)
    {
        if (Git.Root(folder) is not { } root) throw new Failure("this is no git repository", "git init");
        var path = GitCommand.Ask(root, "rev-parse", "--git-path", "hooks/pre-commit")
            ?? throw new Failure("git did not say where its hooks are", "is 'git' on the PATH?");
        var shared = GitCommand.Ask(root, "rev-parse", "--git-common-dir") ?? ".git";
        return new(root, System.IO.Path.GetFullPath(shared, root), System.IO.Path.GetFullPath(path, root));
    }

    /// <summary>Puts the block in front of what is there.</summary>
    /// <param name="tool">The tool's full path; null where only <c>dotnet</c> finds it.</param>
    /// <returns>Whether there was a hook already.</returns>
    public bool Install(string? tool)
    {
        RequireOwn();

        // A hook that lies in the working tree is committed: it names nobody's folder.
        var block = Block(IsBelow(gitFolder) ? tool : null);
        if (!File.Exists(Path))
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            Write($"{Shebang}\n{block}");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path, File.GetUnixFileMode(Path) | Executable);
            return false;
        }

        RequireShell();
        var rest = Without(Read());
        var first = rest.IndexOf('\n', StringComparison.Ordinal);
        Write(first < 0 ? $"{rest}\n{block}" : rest.Insert(first + 1, block));
        return true;
    }

    /// <summary>Takes the block out, and the file where nothing else is in it.</summary>
    /// <returns>Whether the file is still there, for somebody else.</returns>
    public bool Uninstall()
    {
        RequireOwn();
        var rest = Without(Read());
        if (rest.Trim() == Shebang) File.Delete(Path);
        else Write(rest);
        return File.Exists(Path);
    }

    // A tool that is not found must not let a secret through, so nothing here is optional. Programs with windows start git without the
    // folder of .NET's tools on their PATH: hence the tool's own path, where it has one.
    private static string Block(string? tool)
    {
        var block = new StringBuilder(Begin).Append('\n');
        if (tool is null) block.Append("if ");
        else block.Append($"if [ -x {Quoted(tool)} ]; then {Quoted(tool)} scan --staged\nelif ");
        return block.Append("command -v dotnet-secretguard > /dev/null 2>&1; then dotnet-secretguard scan --staged\n")
            .Append("else dotnet secretguard scan --staged\nfi || {\n")
            .Append("  echo \"secretguard: hint: nothing was committed; "
                + "to commit all the same: git commit --no-verify\" >&2\n  exit 1\n}\n")
            .Append(End).Append('\n').ToString();
    }

    private static string Quoted(string path) => $"'{path.Replace('\\', '/').Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static string Without(string text)
    {
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        if (begin < 0) return text;
        var end = text.IndexOf(End, begin, StringComparison.Ordinal);
        if (end < 0) throw new Failure("the hook's own block has lost its end", $"take out by hand what follows '{Begin}'");
        return text.Remove(begin, Math.Min(text.Length, end + End.Length + 1) - begin);
    }

    // One folder of hooks for many repositories is a decision of whoever made it.
    private void RequireOwn()
    {
        var folder = System.IO.Path.GetDirectoryName(Path)!;
        if (!IsBelow(repository) && !IsBelow(gitFolder))
        {
            throw Refusal($"'core.hooksPath' puts this repository's hooks into '{folder}', where others may use them");
        }

        if (new FileInfo(Path).LinkTarget is not null) throw Refusal($"the hook '{Path}' is a link");
        for (var at = folder; at is not null && at != repository && at != gitFolder; at = System.IO.Path.GetDirectoryName(at))
        {
            if (new DirectoryInfo(at).LinkTarget is not null)
                throw Refusal($"the folder of hooks '{at}' is a link, and others may use what it leads to");
        }
    }

    private bool IsBelow(string folder) => Path.StartsWith(folder + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private void RequireShell()
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(Path) & UnixFileMode.UserExecute) == 0)
        {
            throw new Failure(
                $"there is a hook '{Path}', which git passes over, for it is not executable", "remove it, or make it executable");
        }

        var first = Read().Split('\n', 2)[0].TrimEnd('\r');
        var interpreter = first.StartsWith("#!", StringComparison.Ordinal)
            ? first[2..].Trim().Split([' ', '/', '\\'], StringSplitOptions.RemoveEmptyEntries)
            : [];
        if (!interpreter.Any(word => Shells.Contains(word, StringComparer.Ordinal))) throw Refusal($"the hook '{Path}' is no shell script");
    }

    private static Failure Refusal(string fact) => new(fact, "nothing was changed; let it call: dotnet secretguard scan --staged");

    // One byte, one character: whatever the file's encoding is, it comes out as it went in.
    private string Read() =>
        Encoding.Latin1.GetString(DiskFile.Read(Path, LargestHook) ?? throw new Failure($"the hook '{Path}' cannot be read"));

    private void Write(string text) => File.WriteAllText(Path, text, Encoding.Latin1);
}
