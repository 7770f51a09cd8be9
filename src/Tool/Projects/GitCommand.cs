using System.ComponentModel;
using System.Diagnostics;

namespace SecretGuard.Tool.Projects;

/// <summary>Asks git a question.</summary>
internal static class GitCommand
{
    /// <summary>The answer without its last line end; null where git has none, or is not there.</summary>
    public static string? Ask(string folder, params string[] arguments)
    {
        var start = GitStart.Of(folder, arguments);
        start.RedirectStandardError = true;
        start.RedirectStandardInput = true;
        try
        {
            using var git = Process.Start(start)!;
            git.StandardInput.Close();
            git.ErrorDataReceived += static (_, _) => { };
            git.BeginErrorReadLine();
            var answer = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? answer.TrimEnd('\r', '\n') : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
