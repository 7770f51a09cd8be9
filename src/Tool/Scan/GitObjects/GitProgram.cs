using System.Diagnostics;

namespace SecretGuard.Tool.Scan.GitObjects;

/// <summary>
/// The <c>git</c> program, asked for one answer. Its own words about what went wrong go to stderr as they are. Nothing that a repository
/// or a user configured is run by it.
/// </summary>
internal sealed class GitProgram : IDisposable
{
    // A file system monitor is a program that the configuration names; a signature is shown by another.
    private static readonly string[] Always =
        ["--no-pager", "--no-replace-objects", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false"];

    private readonly Process process;

    /// <param name="folder">Where it is asked.</param>
    /// <param name="arguments">The command and its arguments.</param>
    /// <param name="takesInput">Whether it is written to.</param>
    public GitProgram(string folder, IEnumerable<string> arguments, bool takesInput = false)
    {
        var start = new ProcessStartInfo("git", [.. Always, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardInput = takesInput,
            UseShellExecute = false,
        };

        // A clone that left objects out would fetch them: a scan has no network.
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new Failure("git could not be started", "this kind of scan asks the 'git' program; have it in PATH");
        }
    }

    public Stream Output => process.StandardOutput.BaseStream;

    public Stream Input => process.StandardInput.BaseStream;

    /// <summary>Waits for its end; false where it could not do what it was asked.</summary>
    public bool Succeeds()
    {
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    /// <summary>Ends it, whatever it is at.</summary>
    public void Dispose()
    {
        try
        {
            if (!process.HasExited) process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It ended in between.
        }

        process.Dispose();
    }
}
