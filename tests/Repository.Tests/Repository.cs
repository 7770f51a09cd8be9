using System.Diagnostics;
using System.Reflection;

namespace SecretGuard.Repository.Tests;

/// <summary>The repository's own files.</summary>
internal static class Repository
{
    public static readonly string Root = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>Every file that git tracks, relative to the root.</summary>
    public static readonly IReadOnlyList<string> Files = ListFiles();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string[] ListFiles()
    {
        var list = new ProcessStartInfo("git", ["ls-files", "-z"]) { WorkingDirectory = Root, RedirectStandardOutput = true };
        using var git = Process.Start(list)!;
        var names = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return [.. names.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(name => File.Exists(Path.Combine(Root, name)))];
    }
}
