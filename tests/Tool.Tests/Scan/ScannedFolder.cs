using System.Diagnostics;
using SecretGuard.Detection;
using SecretGuard.Tool.Scan;

namespace SecretGuard.Tool.Tests.Scan;

/// <summary>A folder that is filled, scanned and deleted.</summary>
internal sealed class ScannedFolder : IDisposable
{
    /// <summary>A value that every scan finds.</summary>
    public static readonly string Token = Sample.WithCrc("ghp_");

    public string Root { get; } = Directory.CreateTempSubdirectory("secretguard-").FullName;

    public string Full(string path) => Path.Combine(Root, path);

    public void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        // secretguard:allow SG2007 what is to be found is a stand-in
        File.WriteAllBytes(Full(path), content);
    }

    public void Write(string path, string content) => Write(path, System.Text.Encoding.UTF8.GetBytes(content));

    public ScanResult Scan(params string[] paths) => Scan(new ScanOptions(), paths);

    public ScanResult Scan(ScanOptions options, params string[] paths) =>
        new Scanner(options, TimeProvider.System).Run(new TreeSource([.. (paths.Length == 0 ? [""] : paths).Select(Full)], Root));

    /// <summary>Runs git here and gives what it prints.</summary>
    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = Root, RedirectStandardOutput = true };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        using var git = Process.Start(start)!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
