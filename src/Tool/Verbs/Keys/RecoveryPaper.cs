using SecretGuard.Store;
using SecretGuard.Store.Slots;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs.Keys;

/// <summary>A new recovery code on its way out: to the terminal and nowhere else, or into a file of its own.</summary>
internal sealed class RecoveryPaper : IDisposable
{
    public static readonly VerbOption File = new(
        "--recovery-file", "FILE", "write the recovery code to a new file, and not to the terminal");
    public static readonly VerbOption None = new(
        "--no-recovery", null, "go without a recovery code: if all keys are lost, so are the values");

    private readonly Host host;
    private readonly string? path;
    private bool isWritten;

    private RecoveryPaper(Host host, string? path)
    {
        this.host = host;
        this.path = path;
    }

    public RecoveryCode Code { get; } = RecoveryCode.New();

    /// <summary>A code that is in its file already, where it goes to one: one that nobody has must never open anything.</summary>
    /// <returns>Null where none is wanted.</returns>
    public static RecoveryPaper? Make(Invocation call, Host host)
    {
        var paper = Draft(call, host);
        paper?.WriteFile();
        return paper;
    }

    /// <summary>One that is not in its file yet.</summary>
    public static RecoveryPaper? Draft(Invocation call, Host host)
    {
        if (call.Has(File) && call.Has(None)) throw new Failure($"'{File.Name}' and '{None.Name}' cannot both be meant");
        if (call.Has(None)) return null;
        return DraftRequired(call, host, "to go without, and lose the values with the key: --no-recovery");
    }

    /// <param name="call">What was typed.</param>
    /// <param name="host">The outside world.</param>
    /// <param name="alternatives">What else there is to do where there is no terminal.</param>
    public static RecoveryPaper Require(Invocation call, Host host, params IEnumerable<string> alternatives)
    {
        var paper = DraftRequired(call, host, alternatives);
        paper.WriteFile();
        return paper;
    }

    private static RecoveryPaper DraftRequired(Invocation call, Host host, params IEnumerable<string> alternatives)
    {
        if (call[File] is null && !host.IsInteractive)
        {
            throw new Failure(
                "there is no terminal to show the recovery code on", ["to write it to a new file: --recovery-file FILE", .. alternatives]);
        }

        var path = call[File] is { } name ? host.FullPath(name) : null;
        if (path is not null) NewFile.RequireFolder(path);
        return new RecoveryPaper(host, path);
    }

    /// <summary>Once the store opens with it.</summary>
    public void Hand()
    {
        if (path is not null)
        {
            host.Out.WriteLine($"wrote the recovery code to '{Printable.Of(path)}': keep it away from this machine");
            if (Git.Root(System.IO.Path.GetDirectoryName(path)!) is not null)
            {
                new Messages(host).Warning(
                    "that file lies in a git repository, which would take it with the next commit",
                    "move it out of there");
            }

            return;
        }

        using var text = Code.Format();
        var letters = new char[text.Length];
        System.Text.Encoding.ASCII.GetChars(text.Span, letters);
        host.Error.Write("\nThe recovery code, shown this once:\n\n    ");
        host.Error.Write(letters);
        host.Error.Write("\n\nWrite it down and keep it away from this machine: it opens the store when all keys are lost.\n\n");
        host.Error.Flush();
        Array.Clear(letters);
    }

    /// <summary>Takes the file back, where the store did not take the code.</summary>
    public void Withdraw()
    {
        if (isWritten) System.IO.File.Delete(path!);
    }

    public void Dispose() => Code.Dispose();

    /// <summary>Writes the code to its file, where it goes to one.</summary>
    public void WriteFile()
    {
        if (path is null) return;
        using var text = Code.Format();
        using var line = new SecretBytes(text.Length + 1);
        text.Span.CopyTo(line.Span);
        line.Span[^1] = (byte)'\n';
        NewFile.Write(path, line);
        isWritten = true;
    }
}
