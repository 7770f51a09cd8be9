using SecretGuard.Store;
using SecretGuard.Store.Keys;
using SecretGuard.Tool.Cli;

namespace SecretGuard.Tool.Interchange;

/// <summary>The key of encrypted lines, which is in a variable and nowhere on the command line.</summary>
internal static class SealingKey
{
    private const string Usual = "ENCRYPTION_KEY";

    public static readonly VerbOption Option = new(
        "--key-env", "NAME", $"the variable that holds the key of encrypted lines (64 hex digits), if not {Usual}");

    public static SecretBytes Read(Invocation call, Host host)
    {
        var variable = call[Option] ?? Usual;
        return host.Variable(variable) is { Length: > 0 } digits
            ? HexKey.Parse(digits, variable)
            : throw Missing(call);
    }

    // What was given as the variable's name may be the key.
    private static Failure Missing(Invocation call) => call.Has(Option)
        ? new(
            $"the key of the encrypted lines is not in the variable that '{Option.Name}' names",
            "give the variable's name, and the key in it",
            "if that was the key, treat it as seen")
        : new($"the key of the encrypted lines is not in '{Usual}'", $"set '{Usual}', or name another variable with {Option.Name}");
}
