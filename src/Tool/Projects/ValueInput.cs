using SecretGuard.Manifest;
using SecretGuard.Store;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Generating;
using SecretGuard.Tool.Interchange;
using SecretGuard.Tool.Kinds;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Projects;

/// <summary>Where a value comes from: a hidden prompt, standard input, a file, or chance. Never an argument.</summary>
internal static class ValueInput
{
    private const int Longest = 65_532;

    private static readonly VerbOption Stdin = new(
        "--stdin",
        null,
        "read the value from standard input, without its final newline and byte order mark");
    private static readonly VerbOption File = new(
        "--from-file",
        "FILE",
        "read the value from a file, without its final newline and byte order mark");
    private static readonly VerbOption Raw = new("--raw", null, "keep the final newline and the byte order mark");

    public static IReadOnlyList<VerbOption> Options => [Stdin, File, Raw, .. Generators.Options];

    /// <summary>The value, after it was checked; what looks like a slip in it is warned about.</summary>
    public static SecretBytes Read(Invocation call, Host host, string name, SecretKind kind)
    {
        var sources = ((VerbOption[])[Stdin, File, Generators.Option]).Where(call.Has).ToList();
        if (sources.Count > 1) throw new Failure($"'{sources[0].Name}' and '{sources[1].Name}' cannot both be meant");
        if (Generators.Chosen(call, kind) is { } generator) return Generators.Make(call, generator);
        var value = Given(call, host, name);
        Tell(host, name, value);
        return value;
    }

    private static SecretBytes Given(Invocation call, Host host, string name)
    {
        if (call[File] == ImportFile.StandardInput) throw new Failure($"'{File.Name}' reads a file", $"for standard input: {Stdin.Name}");
        if (call[File] is { } path) return FromFile(host, host.FullPath(path), call.Has(Raw));
        if (call.Has(Stdin)) return FromStream(host, host.OpenInput(), call.Has(Raw));
        if (host.IsInteractive) return Prompted(host, name);
        throw new Failure("there is no terminal to ask for the value", "use --stdin, --from-file FILE or --generate");
    }

    private static void Tell(Host host, string name, SecretBytes value)
    {
        if (value.Length == 0) return;
        foreach (var (fact, hint) in Slips.Of(name, value.Span))
            new Messages(host).Warning($"the value {fact}, and is stored as it is", hint);
    }

    private static SecretBytes FromFile(Host host, string path, bool raw)
    {
        if (Directory.Exists(path)) throw new Failure($"'{path}' is a folder");
        if (!System.IO.File.Exists(path)) throw new Failure($"there is no file '{path}'");
        using var stream = Opened(path);
        return FromStream(host, stream, raw);
    }

    // Without a buffer of its own, which would keep the value.
    private static FileStream Opened(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (UnauthorizedAccessException)
        {
            throw new Failure($"'{path}' may not be read");
        }
    }

    private static SecretBytes FromStream(Host host, Stream stream, bool raw)
    {
        using var buffer = new SecretBytes(Longest + 3);
        var length = stream.ReadAtLeast(buffer.Span, buffer.Length, throwOnEndOfStream: false);
        if (!raw && length > 0 && buffer.Span[length - 1] == '\n') length -= length > 1 && buffer.Span[length - 2] == '\r' ? 2 : 1;
        var start = !raw && buffer.Span[..length].StartsWith("\ufeff"u8) ? "\ufeff"u8.Length : 0;
        if (start > 0) new Messages(host).Warning("the byte order mark before the value was left out", "to keep it: --raw");
        return length - start <= Longest ? SecretBytes.Copy(buffer.Span[start..length]) : throw TooLarge();
    }

    private static SecretBytes Prompted(Host host, string name)
    {
        var typed = HiddenLine.Read(host, $"value of '{name}' (hidden): ", Longest);
        return typed ?? throw TooLarge();
    }

    private static Failure TooLarge() => new($"the value is larger than {Longest} bytes");
}
