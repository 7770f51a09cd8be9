using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace SecretGuard.Tool.Tests;

/// <summary>Plays a story with the real tool, and sees that no value was written anywhere on the way.</summary>
/// <param name="enter">Adds to the environment of its commands; null for nothing.</param>
internal sealed class Story(Action<IDictionary<string, string?>>? enter = null) : IDisposable
{
    private static readonly string ToolFolder = Path.GetDirectoryName(typeof(Story).Assembly.Location)!;

    private readonly string scratch = Directory.CreateTempSubdirectory("secretguard-").FullName;
    private readonly Canary canary = new();
    private readonly StringBuilder everything = new();

    /// <summary>The stories in a folder.</summary>
    public static TheoryData<string> In(string folder) => [.. Directory.GetFiles(Path.Combine(ToolFolder, folder)).Select(path => Path.GetFileName(path)!).Order()];

    public void Play(string path)
    {
        Directory.CreateDirectory(Path.Combine(scratch, "home"));
        var work = Directory.CreateDirectory(Path.Combine(scratch, "work")).FullName;
        foreach (var step in Script.Read(Path.Combine(ToolFolder, path)).Steps)
        {
            if (step is Script.FileStep file) Write(Path.Combine(work, file.Path), file.Text);
            else Run((Script.CommandStep)step, work);
        }

        canary.AssertAbsent(everything.ToString(), "the output");
        canary.AssertAbsentBelow(scratch);
    }

    public void Dispose() => Directory.Delete(scratch, recursive: true);

    private void Run(Script.CommandStep step, string work)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec 2>&1; " + step.Command])
        {
            WorkingDirectory = work, RedirectStandardOutput = true, RedirectStandardInput = true, UseShellExecute = false,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = ToolFolder + ":" + Environment.GetEnvironmentVariable("PATH");
        start.Environment["HOME"] = Path.Combine(scratch, "home");
        start.Environment["SECRETGUARD_HOME"] = Path.Combine(scratch, "store");
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(Environment.ProcessPath);
        canary.Give(start.Environment);
        enter?.Invoke(start.Environment);
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        everything.Append(output);
        var lines = output.TrimEnd('\n').Split('\n', StringSplitOptions.None).Where((line, i) => i > 0 || line.Length > 0).ToList();
        Assert.True(
            Matches(step.ExpectedLines, lines) && process.ExitCode == step.ExpectedExit,
            $"$ {step.Command}\nexpected exit {step.ExpectedExit}:\n{string.Join('\n', step.ExpectedLines)}\n\ngot exit {process.ExitCode}:\n{output}");
    }

    private static bool Matches(IReadOnlyList<string> patterns, List<string> lines) =>
        patterns.Count == lines.Count && patterns.Zip(lines).All(pair => Regex.IsMatch(pair.Second, "^" + Regex.Escape(pair.First).Replace("\\*", ".*", StringComparison.Ordinal) + "$"));

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
