using SecretGuard.Store;

namespace SecretGuard.Tool.Output;

/// <summary>
/// How the tool talks. Results go to stdout; this writes everything else to stderr: <c>secretguard: error|warning|hint: …</c>, lower case,
/// no full stop. An error is a fact with a quoted name; what to do about it is a hint on a line of its own. Nothing that was typed or
/// parsed is repeated, and an exception from elsewhere is told by its type only, for its text may hold a value.
/// </summary>
internal sealed class Messages(Host host)
{
    public void Error(string message, params IReadOnlyList<string> hints) => Write("error", message, hints);

    public void Warning(string message, params IReadOnlyList<string> hints) => Write("warning", message, hints);

    public void Hint(string hint) => Write("hint", hint, []);

    public void Error(Exception exception)
    {
        switch (exception)
        {
            case Failure failure: Error(failure.Message, failure.Hints); break;
            case StoreException store: Error(store.Message, store.Hints); break;
            case Declined: Hint(exception.Message); break;
            case UnauthorizedAccessException: Error("access to a file was refused"); break;
            case IOException: Error($"a file could not be read or written ({exception.GetType().Name})"); break;
            default:
                Error(
                    $"unexpected {exception.GetType().Name} in {exception.TargetSite?.DeclaringType?.Name ?? "?"}",
                    "this is a fault of secretguard: please report it with the line above");
                break;
        }
    }

    private void Write(string level, string message, IReadOnlyList<string> hints)
    {
        // A name in it may come from a file or a repository, and be made to steer the terminal.
        host.Error.WriteLine($"secretguard: {level}: {Printable.Of(message)}");
        foreach (var hint in hints) Hint(hint);
    }
}
