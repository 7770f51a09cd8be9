using SecretGuard.Store;
using SecretGuard.Store.Keys;
using SecretGuard.Tool.Cli;

namespace SecretGuard.Tool.Interchange;

/// <summary>The key of encrypted lines, which is in a variable and nowhere on the command line.</summary>
internal static class SealingKey
{
    private const string Usual = "ENCRYPTION_KEY";

    public static readonly VerbOption Option = new("--key-env", "NAME", $"the variable that holds the key of encrypted lines (64 hex digits), if not {Usual}");

    public static SecretBytes Read(Invocation call, Host host)
    {
        var variable = call[Option] ?? Usual;
        return host.Variable(variable) is { Length: > 0 } digits
            ? HexKey.Parse(digits, variable)
            : throw new Failure($"the key of the encrypted lines is not in '{variable}'", $"set '{variable}', or name another variable with --key-env");
    }
}
