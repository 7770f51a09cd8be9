using System.Security.Cryptography;
using SecretGuard.Store;
using SecretGuard.Store.Slots;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs.Keys;

/// <summary>A passphrase from the terminal, or from a file.</summary>
internal static class TypedPassphrase
{
    public static readonly VerbOption File = new("--passphrase-file", "FILE", "read the passphrase from a file, without its final newline");

    private const int Longest = 1024;

    public static SecretBytes Read(Invocation call, Host host) =>
        call[File] is { } name ? FromFile(host.FullPath(name)) : Ask(host, "passphrase (hidden): ");

    /// <summary>Asks twice.</summary>
    public static SecretBytes ReadNew(Invocation call, Host host)
    {
        if (call[File] is { } name) return FromFile(host.FullPath(name));
        var first = Ask(host, $"new passphrase, at least {Passphrase.Least} characters (hidden): ");
        using var second = Ask(host, "once more (hidden): ");
        if (CryptographicOperations.FixedTimeEquals(first.Span, second.Span)) return first;
        first.Dispose();
        throw new Failure("the two are not the same, and nothing was changed");
    }

    private static SecretBytes Ask(Host host, string prompt)
    {
        if (!host.IsInteractive) throw new Failure("there is no terminal to ask for the passphrase", "use --passphrase-file FILE");
        return HiddenLine.Read(host, prompt, Longest) ?? throw TooLong();
    }

    private static SecretBytes FromFile(string path)
    {
        if (!System.IO.File.Exists(path)) throw new Failure($"there is no file '{Printable.Of(path)}'");
        using var content = new SecretBytes(Longest + 1);
        using var file = System.IO.File.OpenHandle(path);
        var length = RandomAccess.Read(file, content.Span, fileOffset: 0);
        if (length > Longest) throw TooLong();
        while (length > 0 && content.Span[length - 1] is (byte)'\n' or (byte)'\r') length--;
        return SecretBytes.Copy(content.Span[..length]);
    }

    private static Failure TooLong() => new($"a passphrase has at most {Longest} bytes");
}
