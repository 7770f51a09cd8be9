using System.Runtime.InteropServices;
using System.Text;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Run;

/// <summary>
/// A child with an environment that lies outside the managed heap and is zeroed. By exec it takes this process's place, with its id,
/// terminal, signals and open files, and nothing of ours is left that could hold a value; else this process waits for it.
/// </summary>
internal static unsafe partial class UnixChild
{
    private const int NoEntry = 2;
    private const int Interrupted = 4;
    private const int TooLarge = 7;
    private const int NoExecFormat = 8;
    private const int AccessDenied = 13;
    private const int NotADirectory = 20;
    private const int BrokenPipe = 13;
    private const string DefaultPath = "/usr/local/bin:/usr/bin:/bin";

    // Of a file; the system's error, 0 where the child runs.
    private delegate int Launch(string file, NativeStrings arguments, NativeStrings variables);

    /// <summary>Returns only where nothing could be started.</summary>
    public static int Replace(Host host, IReadOnlyList<string> command, ChildEnvironment environment)
    {
        using var variables = Variables(environment);

        // .NET ignores SIGPIPE, and what is ignored stays ignored across exec: `secretguard run -- yes | head` would never end.
        signal(BrokenPipe, 0);
        RuntimeTraces.Remove(host);
        return Refused(host, Attempt(host, command, variables, Execute));
    }

    /// <summary>Starts it beside this process, and waits for its end.</summary>
    /// <param name="host">Where it is searched for.</param>
    /// <param name="command">Its words.</param>
    /// <param name="environment">How its environment differs from ours.</param>
    /// <param name="started">Told of its process id.</param>
    public static int Start(Host host, IReadOnlyList<string> command, ChildEnvironment environment, Action<int> started)
    {
        var process = 0;
        if (Spawn(host, command, environment, ref process) is not 0 and var error) return Refused(host, error);
        started(process);
        return Wait(process);
    }

    private static int Spawn(Host host, IReadOnlyList<string> command, ChildEnvironment environment, ref int process)
    {
        using var variables = Variables(environment);
        var before = signal(BrokenPipe, 0);
        try
        {
            fixed (int* id = &process)
            {
                var address = id;
                return Attempt(host, command, variables, (file, arguments, all) => Spawn(address, file, arguments, all));
            }
        }
        finally
        {
            signal(BrokenPipe, before);
        }
    }

    private static int Wait(int process)
    {
        int status;
        while (waitpid(process, &status, 0) < 0)
        {
            if (Marshal.GetLastPInvokeError() != Interrupted) throw new Failure("the system does not tell how the command ended");
        }

        // Its own code, or 128 and the signal that ended it.
        return (status & 0x7f) == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f);
    }

    private static int Attempt(Host host, IReadOnlyList<string> command, NativeStrings variables, Launch launch)
    {
        using var arguments = new NativeStrings();
        foreach (var word in command) arguments.Add(word);
        var error = NoEntry;
        foreach (var file in Candidates(command[0], host.Variable("PATH") ?? DefaultPath))
        {
            var failed = launch(file, arguments, variables);
            if (failed == NoExecFormat) failed = LaunchScript(file, command, variables, launch);
            if (failed == TooLarge)
            {
                throw new Failure(
                    $"the environment and arguments are too large for the system; the largest entry is '{variables.LongestName}'");
            }

            if (failed is NoEntry or NotADirectory) continue;
            error = failed;
            if (failed != AccessDenied) break;
        }

        return error;
    }

    private static int Refused(Host host, int error)
    {
        var found = error is not (NoEntry or NotADirectory);
        new Messages(host).Error(found ? "the command cannot be executed" : "there is no such command");
        return found ? ExitCode.NotExecutable : ExitCode.NotFound;
    }

    // A file without a first line that names its interpreter is a shell script, as execvp(3) has it.
    private static int LaunchScript(string file, IReadOnlyList<string> command, NativeStrings variables, Launch launch)
    {
        using var arguments = new NativeStrings();
        arguments.Add("sh");
        arguments.Add(file);
        foreach (var word in command.Skip(1)) arguments.Add(word);
        return launch("/bin/sh", arguments, variables);
    }

    private static int Execute(string file, NativeStrings arguments, NativeStrings variables)
    {
        fixed (byte* path = Encoding.UTF8.GetBytes(file + "\0"))
        {
            _ = execve(path, arguments.ToArray(), variables.ToArray());
            return Marshal.GetLastPInvokeError();
        }
    }

    // The only way to fork that the runtime survives: between fork(2) and exec(2) no managed code can run.
    private static int Spawn(int* process, string file, NativeStrings arguments, NativeStrings variables)
    {
        fixed (byte* path = Encoding.UTF8.GetBytes(file + "\0"))
        {
            return posix_spawn(process, path, 0, 0, arguments.ToArray(), variables.ToArray());
        }
    }

    private static IEnumerable<string> Candidates(string command, string path) =>
        command.Contains('/', StringComparison.Ordinal)
            ? [command]
            : path.Split(':').Select(folder => folder.Length == 0 ? command : $"{folder}/{command}");

    // Ours byte for byte, whatever their encoding, without what the child must not have; then what is added.
    private static NativeStrings Variables(ChildEnvironment environment)
    {
        var variables = new NativeStrings();
        for (var entry = Environ(); *entry is not null; entry++)
        {
            var text = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(*entry);
            var equals = text.IndexOf((byte)'=');
            if (equals > 0 && environment.Keeps(Encoding.UTF8.GetString(text[..equals]))) variables.Add(text, []);
        }

        foreach (var (name, value) in environment.Added) variables.Add(Encoding.UTF8.GetBytes(name + "="), value.Span);
        return variables;
    }

    private static byte** Environ() => OperatingSystem.IsMacOS()
        ? *_NSGetEnviron()
        : *(byte***)NativeLibrary.GetExport(NativeLibrary.GetMainProgramHandle(), "environ");

    [LibraryImport("libc", SetLastError = true)]
    private static partial int execve(byte* path, byte** arguments, byte** environment);

    [LibraryImport("libc")]
    private static partial int posix_spawn(int* process, byte* path, nint actions, nint attributes, byte** arguments, byte** environment);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int waitpid(int process, int* status, int options);

    [LibraryImport("libc")]
    private static partial nint signal(int number, nint handler);

    [LibraryImport("libc")]
    private static partial byte*** _NSGetEnviron();
}
