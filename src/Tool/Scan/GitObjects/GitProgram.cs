using System.Diagnostics;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Scan.GitObjects;

/// <summary>
/// The <c>git</c> program, asked for one answer. Its own words about what went wrong go to stderr as they are.
/// </summary>
internal sealed class GitProgram : IDisposable
{
    private readonly Process process;

    /// <param name="folder">Where it is asked.</param>
    /// <param name="arguments">The command and its arguments.</param>
    /// <param name="takesInput">Whether it is written to.</param>
    public GitProgram(string folder, IEnumerable<string> arguments, bool takesInput = false)
    {
        var start = GitStart.Of(folder, arguments);
        start.RedirectStandardInput = takesInput;
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
