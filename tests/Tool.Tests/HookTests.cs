using SecretGuard.Detection;

namespace SecretGuard.Tool.Tests;

/// <summary>The pre-commit hook, with the real git.</summary>
public sealed class HookTests : IDisposable
{
    private static readonly string Tool = Path.Combine(Path.GetDirectoryName(typeof(HookTests).Assembly.Location)!, "dotnet-secretguard");

    private readonly ScanRun run = new();

    public HookTests() => run.Git("init", "-q");

    private string HookPath => Path.Combine(run.Folder, ".git", "hooks", "pre-commit");

    [Fact]
    public void A_commit_with_a_secret_is_refused_and_one_without_is_made()
    {
        Install();
        run.Write("a.env", "X=" + Sample.WithCrc("ghp_"));
        run.Git("add", "a.env");
        var (exit, said) = run.Git("commit", "-qm", "secret");
        Assert.Equal(1, exit);
        Assert.Contains("github-pat", said, StringComparison.Ordinal);
        Assert.Contains("--no-verify", said, StringComparison.Ordinal);
        Assert.DoesNotContain(Sample.WithCrc("ghp_"), said, StringComparison.Ordinal);
        run.Write("a.env", "X=1");
        run.Git("add", "a.env");
        Assert.Equal(0, run.Git("commit", "-qm", "clean").Exit);
        run.Write("a.env", "X=" + Sample.WithCrc("ghp_"));
        Assert.Equal(1, run.Git("commit", "-qam", "secret").Exit);
    }

    [Fact]
    public void Installing_twice_changes_nothing_and_uninstalling_leaves_nothing()
    {
        Install();
        var once = File.ReadAllText(HookPath);
        Assert.Contains("up to date", Install(), StringComparison.Ordinal);
        Assert.Equal(once, File.ReadAllText(HookPath));
        Assert.Equal(0, run.Call("hook", "status").Exit);
        Assert.Equal(0, run.Call("hook", "uninstall").Exit);
        Assert.False(File.Exists(HookPath));
        Assert.Equal(1, run.Call("hook", "status").Exit);
        Assert.Equal(0, run.Call("hook", "uninstall").Exit);
    }

    [Fact]
    public void What_a_shell_hook_does_already_it_goes_on_doing()
    {
        const string Theirs = "#!/usr/bin/env bash\n# \u00fc\necho theirs\nexit 0\n";
        Existing(Theirs);
        Assert.Contains("in front of what it does", Install(), StringComparison.Ordinal);
        run.Write("a.txt", "text");
        run.Git("add", "a.txt");
        var (exit, said) = run.Git("commit", "-qm", "clean");
        Assert.Equal(0, exit);
        Assert.Contains("theirs", said, StringComparison.Ordinal);
        run.Write("a.env", "X=" + Sample.WithCrc("ghp_"));
        run.Git("add", "a.env");
        Assert.Equal(1, run.Git("commit", "-qm", "secret").Exit);
        run.Call("hook", "uninstall");
        Assert.Equal(Theirs, File.ReadAllText(HookPath));
    }

    [Theory]
    [InlineData("#!/usr/bin/env python3\nprint(1)\n", true, "is no shell script")]
    [InlineData("binary", true, "is no shell script")]
    [InlineData("#!/bin/sh\nexit 0\n", false, "not executable")]
    public void A_hook_that_is_not_ours_to_change_stays(string text, bool isExecutable, string said)
    {
        Existing(text, isExecutable);
        Assert.Equal(2, run.Call("hook", "install").Exit);
        Assert.Contains(said, run.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(HookPath));
    }

    [Fact]
    public void A_hooks_path_in_the_repository_is_honoured_and_one_outside_is_not_touched()
    {
        run.Git("config", "core.hooksPath", "hooks of ours");
        Install();
        Assert.True(File.Exists(Path.Combine(run.Folder, "hooks of ours", "pre-commit")));
        using var elsewhere = new ScanRun();
        run.Git("config", "core.hooksPath", elsewhere.Folder);
        Assert.Equal(2, run.Call("hook", "install").Exit);
        Assert.Empty(Directory.GetFiles(elsewhere.Folder));
    }

    [Fact]
    public void A_hook_in_the_working_tree_names_nobodys_folder()
    {
        run.Git("config", "core.hooksPath", "hooks");
        Install();
        Assert.DoesNotContain(Path.GetDirectoryName(Tool)!, run.Read("hooks/pre-commit"), StringComparison.Ordinal);
        Directory.Delete(Path.Combine(run.Folder, "hooks"), recursive: true);
        run.Git("config", "--unset", "core.hooksPath");
        Install();
        Assert.Contains(Tool, File.ReadAllText(HookPath), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_nowhere_yet_is_not_written_through()
    {
        using var elsewhere = new ScanRun();
        Directory.CreateDirectory(Path.GetDirectoryName(HookPath)!);
        File.CreateSymbolicLink(HookPath, Path.Combine(elsewhere.Folder, "made"));
        Assert.Equal(2, run.Call("hook", "install").Exit);
        Assert.Contains("is a link", run.Error.ToString(), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(elsewhere.Folder));
    }

    [Fact]
    public void A_folder_of_hooks_that_is_a_link_is_not_touched()
    {
        using var elsewhere = new ScanRun();
        Directory.Delete(Path.GetDirectoryName(HookPath)!, recursive: true);
        Directory.CreateSymbolicLink(Path.GetDirectoryName(HookPath)!, elsewhere.Folder);
        Assert.Equal(2, run.Call("hook", "install").Exit);
        Assert.Contains("others may use", run.Error.ToString(), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(elsewhere.Folder));
    }

    [Fact]
    public void A_worktree_has_the_hook_of_its_repository()
    {
        run.Write("a.txt", "text");
        run.Git("add", "a.txt");
        run.Git("commit", "-qm", "first");
        run.Git("worktree", "add", "-q", "tree");
        var output = new StringWriter();
        var host = new Host { Out = output, Error = run.Error, CurrentFolder = Path.Combine(run.Folder, "tree"), ToolPath = Tool };
        Assert.Equal(0, Program.Execute(["hook", "install"], host));
        Assert.True(File.Exists(HookPath));
    }

    [Fact]
    public void Outside_of_a_repository_there_is_nothing_to_install()
    {
        Directory.Delete(Path.Combine(run.Folder, ".git"), recursive: true);
        Assert.Equal(2, run.Call("hook", "install").Exit);
        Assert.Contains("no git repository", run.Error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => run.Dispose();

    private string Install()
    {
        var output = new StringWriter();
        Assert.Equal(0, Program.Execute(["hook", "install"], new Host { Out = output, Error = run.Error, CurrentFolder = run.Folder, ToolPath = Tool }));
        return output.ToString();
    }

    private void Existing(string text, bool isExecutable = true)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(HookPath)!);
        File.WriteAllText(HookPath, text);
        if (!OperatingSystem.IsWindows() && isExecutable) File.SetUnixFileMode(HookPath, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
