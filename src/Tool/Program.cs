using SecretGuard.Store.Slots;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Run;
using SecretGuard.Tool.Verbs;

namespace SecretGuard.Tool;

internal static class Program
{
    public static int Main(string[] args)
    {
        Hardening.Apply();
        return Execute(args, new Host());
    }

    /// <summary>Runs the tool in a given world.</summary>
    public static int Execute(string[] words, Host host)
    {
        var code = Dispatch(words, host);
        // The code of `run` and of a shim is the child's.
        if (!host.HasLostOutput || (words is [var first, ..] && (first == ShimFile.Verb || first == VerbTable.Run.Name))) return code;
        new Messages(host).Error("standard output could not be written to: what was to be done is done, what was to be shown is lost");
        return ExitCode.Failed;
    }

    private static int Dispatch(string[] words, Host host)
    {
        var first = words.Length > 0 ? words[0] : "";
        if (first == ShimFile.Verb) return Guarded(ExitCode.RunFailed, host, () => ShimRunner.Execute(words.AsSpan(1), host));
        var small = VerbTable.Small(first);
        if (words.Length == 0 || AsksForHelp(small, words))
        {
            return Guarded(ExitCode.Failed, host, () => HelpVerb.Show(host, words.Length == 0 || IsHelp(first) ? null : first));
        }

        if (small is not null)
            return Guarded(small.FailureCode, host, () => Start(small, CommandParser.Parse(small, words.AsSpan(1)), host));
        return Guarded(ExitCode.Failed, host, () => CommandLine.Execute(host, Run, words));

        int Run(Verb verb, Invocation call) => Guarded(verb.FailureCode, host, () => Start(verb, call, host));
    }

    private static int Start(Verb verb, Invocation call, Host host)
    {
        if (call[VerbOption.KeyDescriptor] is { } number)
        {
            // 0 to 2 are standard input and output.
            host.KeyDescriptor = WholeNumber.TryParse(number) is > 2 and { } descriptor && !Host.IsWindows
                ? new DescriptorKey(descriptor)
                : throw new Failure(
                    $"'{VerbOption.KeyDescriptor.Name}' is the number of an open file descriptor, 3 or higher",
                    "as in a shell: --key-fd 3 3< FILE");
        }

        return verb.Execute(call, host);
    }

    // A command that follows may have such an option of its own.
    private static bool AsksForHelp(Verb? small, string[] words) =>
        small is { TakesCommand: true, Arguments.Count: 0 }
            ? words is [_, var second] && IsHelp(second)
            : words.TakeWhile(word => word != "--").Any(IsHelp);

    private static bool IsHelp(string word) => word is "--help" or "-h";

    private static int Guarded(int failed, Host host, Func<int> execute)
    {
        try
        {
            return execute();
        }
        catch (Exception e)
        {
            new Messages(host).Error(e);
        }

        return failed;
    }
}
