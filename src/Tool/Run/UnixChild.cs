using System.Runtime.InteropServices;
using System.Text;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Run;

/// <summary>
/// The exec path: the child takes this process's place, with its id, terminal, signals and open files. Nothing of ours is left that could
/// hold a value.
/// </summary>
internal static unsafe partial class UnixChild
{
    private const int NoEntry = 2;
    private const int TooLarge = 7;
    private const int NoExecFormat = 8;
    private const int AccessDenied = 13;
    private const int NotADirectory = 20;
    private const int BrokenPipe = 13;
    private const string DefaultPath = "/usr/local/bin:/usr/bin:/bin";

    /// <summary>Returns only where nothing could be started.</summary>
    public static int Replace(Host host, IReadOnlyList<string> command, ChildEnvironment environment)
    {
        using var variables = Variables(environment);
        using var arguments = new NativeStrings();
        foreach (var word in command) arguments.Add(word);

        // .NET ignores SIGPIPE, and what is ignored stays ignored across exec: `secretguard run -- yes | head` would never end.
        signal(BrokenPipe, 0);
        RuntimeTraces.Remove(host);
        var error = NoEntry;
        foreach (var file in Candidates(command[0], host.Variable("PATH") ?? DefaultPath))
        {
            var failed = Execute(file, arguments, variables);
            if (failed == NoExecFormat) failed = ExecuteScript(file, command, variables);
            if (failed == TooLarge)
            {
                throw new Failure(
                    $"the environment and arguments are too large for the system; the largest entry is '{variables.LongestName}'");
            }

            if (failed is NoEntry or NotADirectory) continue;
            error = failed;
            if (failed != AccessDenied) break;
        }

        var found = error is not (NoEntry or NotADirectory);
        new Messages(host).Error(found ? "the command cannot be executed" : "there is no such command");
        return found ? ExitCode.NotExecutable : ExitCode.NotFound;
    }

    // A file without a first line that names its interpreter is a shell script, as execvp(3) has it.
    private static int ExecuteScript(string file, IReadOnlyList<string> command, NativeStrings variables)
    {
        using var arguments = new NativeStrings();
        arguments.Add("sh");
        arguments.Add(file);
        foreach (var word in command.Skip(1)) arguments.Add(word);
        return Execute("/bin/sh", arguments, variables);
    }

    private static int Execute(string file, NativeStrings arguments, NativeStrings variables)
    {
        fixed (byte* path = Encoding.UTF8.GetBytes(file + "\0"))
        {
            _ = execve(path, arguments.ToArray(), variables.ToArray());
            return Marshal.GetLastPInvokeError();
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
    private static partial nint signal(int number, nint handler);

    [LibraryImport("libc")]
    private static partial byte*** _NSGetEnviron();
}
