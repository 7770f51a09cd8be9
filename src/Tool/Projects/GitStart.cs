using System.Diagnostics;

namespace SecretGuard.Tool.Projects;

/// <summary>
/// How the <c>git</c> program is started, whatever it is asked: a repository may come from anybody, and nothing that it configures is run,
/// nothing is fetched, and nothing is written.
/// </summary>
internal static class GitStart
{
    // A file system monitor is a program that the configuration names, asked whenever the index is read; a signature is shown by another.
    private static readonly string[] Always =
        [
            "--no-pager", "--no-optional-locks", "--no-replace-objects", "--literal-pathspecs",
            "-c", "core.fsmonitor=false", "-c", "log.showSignature=false",
        ];

    /// <param name="folder">Where it is asked.</param>
    /// <param name="arguments">The command and its arguments.</param>
    public static ProcessStartInfo Of(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git", [.. Always, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };

        // A clone that left objects out would fetch them, by a program that its configuration may name. Older versions do not know the
        // first of these, and all know the second: the protocols that may be used.
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        return start;
    }
}
