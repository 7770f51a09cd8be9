using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Doctor;

/// <summary>The files below a folder as git sees them, relative to it. None where git is not there.</summary>
internal static class GitFiles
{
    public static IEnumerable<string> Tracked(string folder) => List(folder, "--cached");

    /// <summary>Neither tracked nor ignored.</summary>
    public static IEnumerable<string> New(string folder) => List(folder, "--others", "--exclude-standard");

    private static string[] List(string folder, params string[] which) =>
        GitCommand.Ask(folder, ["ls-files", "-z", .. which])?.Split('\0', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
