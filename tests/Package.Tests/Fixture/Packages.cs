using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace SecretGuard.Package.Tests.Fixture;

/// <summary>
/// What this build packed. The version is always the same, so the tests restore into a folder of their own, named by what is in the packages:
/// a changed package is never mistaken for the one of an earlier run.
/// </summary>
internal static class Packages
{
    private static readonly Lazy<string> Work = new(MakeWork);
    private static readonly Lazy<string> Installed = new(Install);

    public static string Version { get; } = Metadata("PackageVersion");

    public static string Feed { get; } = Metadata("PackageFolder");

    /// <summary>The folder of this set of packages.</summary>
    public static string Folder => Work.Value;

    public static string Restored => Path.Combine(Folder, "packages");

    /// <summary>The tool's program, installed once for all tests.</summary>
    public static string Tool => Installed.Value;

    public static string File(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    public static IReadOnlyList<string> Entries(string id)
    {
        using var package = ZipFile.OpenRead(File(id));
        return [.. package.Entries.Select(entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal)];
    }

    private static string MakeWork()
    {
        var folder = Path.Combine(Metadata("Artifacts"), "tests", ContentHash());
        Directory.CreateDirectory(folder);
        System.IO.File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="packed-here" value="{Feed}" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{MachineFolder()}" /></fallbackPackageFolders>
            </configuration>
            """);
        return folder;
    }

    private static string Install()
    {
        var folder = Path.Combine(Folder, "tool");
        var program = Path.Combine(folder, "dotnet-secretguard");
        if (System.IO.File.Exists(program)) return program;
        using var sandbox = new Sandbox();
        sandbox.Dotnet("tool", "install", "SecretGuard.Tool", "--version", Version, "--tool-path", folder).Succeeds();
        return program;
    }

    private static string ContentHash()
    {
        var content = new StringBuilder();
        foreach (var id in new[] { "SecretGuard", "SecretGuard.Tool", "SecretGuard.Tool.linux-x64", "SecretGuard.Tool.any" })
        {
            using var package = ZipFile.OpenRead(File(id));
            var entries = package.Entries.Where(entry => IsContent(entry.FullName));
            foreach (var entry in entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
                content.Append(entry.FullName).Append(' ').Append(entry.Crc32).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())))[..12];
    }

    // The rest is made anew by every pack.
    private static bool IsContent(string entry) => !entry.StartsWith("_rels/", StringComparison.Ordinal)
        && !entry.StartsWith("package/", StringComparison.Ordinal)
        && entry != "[Content_Types].xml";

    private static string MachineFolder() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static string Metadata(string key) =>
        typeof(Packages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
