using System.Text.RegularExpressions;

namespace SecretGuard.Tool.Projects;

/// <summary>
/// Whether a folder holds a server: by the SDK that a project file or a program of one file names, or by ASP.NET Core under a program.
/// </summary>
internal static partial class ServerProject
{
    // Directives stand above the code.
    private const int Head = 50;

    public static bool IsIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.*proj").Select(File.ReadAllText).Any(IsServer)
        || Directory.EnumerateFiles(folder, "*.cs")
            .SelectMany(path => File.ReadLines(path).Take(Head))
            .Any(line => ServerDirective.IsMatch(line));

    public static bool IsServer(string project)
    {
        project = Comment.Replace(project, "");
        return ServerSdk.IsMatch(project) || (AspNetCore.IsMatch(project) && Program.IsMatch(project));
    }

    // The whole name: other SDKs' names go on behind it. A list of SDKs has semicolons, a version stands behind a slash.
    [GeneratedRegex("""(?:["';]\s*)Microsoft\.NET\.Sdk\.(?:Web|Worker)\s*["';/]""", RegexOptions.CultureInvariant)]
    private static partial Regex ServerSdk { get; }

    [GeneratedRegex("""^#:sdk\s+Microsoft\.NET\.Sdk\.(?:Web|Worker)(?:@|\s|$)""", RegexOptions.CultureInvariant)]
    private static partial Regex ServerDirective { get; }

    [GeneratedRegex("""<FrameworkReference\s+Include\s*=\s*["']Microsoft\.AspNetCore\.App["']""", RegexOptions.CultureInvariant)]
    private static partial Regex AspNetCore { get; }

    [GeneratedRegex("<OutputType>\\s*Exe\\s*</OutputType>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Program { get; }

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment { get; }
}
