using System.Diagnostics;

namespace SecretGuard.Tool.Tests;

/// <summary>A scratch folder in which the tool is called, in process.</summary>
internal sealed class ScanRun : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("secretguard-").FullName;

    public StringWriter Error { get; } = new();

    public Func<string, string?> Variable { get; init; } = _ => null;

    public void Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        // secretguard:allow SG2007 what is to be found is a stand-in
        File.WriteAllText(full, text);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public (int Exit, string Output) Call(params string[] words) => Call(isTerminal: false, words);

    public (int Exit, string Output) Call(bool isTerminal, string[] words)
    {
        var output = new StringWriter();
        var host = new Host { Out = output, Error = Error, CurrentFolder = Folder, IsOutputTerminal = isTerminal, Variable = Variable };
        return (Program.Execute(words, host), output.ToString());
    }

    /// <summary>Runs git here; its exit code and what it said.</summary>
    public (int Exit, string Output) Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", Folder, "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main", .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEndAsync();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return (git.ExitCode, output + error.Result);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
