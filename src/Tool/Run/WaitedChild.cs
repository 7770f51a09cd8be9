using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Run;

/// <summary>The child beside this process, which waits for it: on Windows, which has no exec, and where something is left to do.</summary>
internal static partial class WaitedChild
{
    private const int FileNotFound = 2;
    private const int HangUp = 1;
    private const int Terminate = 15;

    /// <returns>The child's exit code, or <see cref="ExitCode.NotFound"/> or <see cref="ExitCode.NotExecutable"/>.</returns>
    public static int Start(Host host, IReadOnlyList<string> command, ChildEnvironment environment)
    {
        var started = new TaskCompletionSource<int>();
        using var signals = Signals(started.Task);
        return Host.IsWindows ? StartOnWindows(host, command, environment) : UnixChild.Start(host, command, environment, started.SetResult);
    }

    private static int StartOnWindows(Host host, IReadOnlyList<string> command, ChildEnvironment environment)
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

    // What a terminal sends goes to the child as well; the rest is handed on, even if it comes before the child is there. This process
    // lives on to see how the child ends.
    private static Registrations Signals(Task<int> child) => new(
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true),
        PosixSignalRegistration.Create(PosixSignal.SIGQUIT, context => context.Cancel = true),
        PosixSignalRegistration.Create(PosixSignal.SIGHUP, context => HandOn(context, child, HangUp)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => HandOn(context, child, Terminate)),
    ]);

    private static void HandOn(PosixSignalContext context, Task<int> child, int signal)
    {
        context.Cancel = true;
        if (!Host.IsWindows) child.ContinueWith(started => kill(started.Result, signal), TaskScheduler.Default);
    }

    [LibraryImport("libc")]
    private static partial int kill(int process, int signal);

    private sealed class Registrations(IReadOnlyList<PosixSignalRegistration> all) : IDisposable
    {
        public void Dispose()
        {
            foreach (var registration in all) registration.Dispose();
        }
    }
}
