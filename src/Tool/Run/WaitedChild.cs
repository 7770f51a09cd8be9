using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Run;

/// <summary>Windows has no exec: the child runs beside this process, which waits and passes its exit code.</summary>
internal static class WindowsChild
{
    private const int FileNotFound = 2;

    public static int Start(Host host, IReadOnlyList<string> command, ChildEnvironment environment)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1)) { UseShellExecute = false };
        foreach (var name in host.Variables.Keys.Where(name => !environment.Keeps(name))) start.Environment.Remove(name);
        foreach (var (name, value) in environment.Added) start.Environment[name] = Encoding.UTF8.GetString(value.Span);
        try
        {
            using var child = Process.Start(start)!;
            child.WaitForExit();
            return child.ExitCode;
        }
        catch (Win32Exception e)
        {
            var found = e.NativeErrorCode != FileNotFound;
            new Messages(host).Error(found ? "the command cannot be executed" : "there is no such command");
            return found ? ExitCode.NotExecutable : ExitCode.NotFound;
        }
    }
}
