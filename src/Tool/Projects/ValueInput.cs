using System.Security.Cryptography;
using SecretGuard.Store;
using SecretGuard.Tool.Cli;

namespace SecretGuard.Tool.Projects;

/// <summary>Where a value comes from: a hidden prompt, standard input, a file, or chance. Never an argument.</summary>
internal static class ValueInput
{
    private const int GeneratedBytes = 32;
    private const int Longest = 65_532;

    private const byte EndOfInput = 0x04;
    private const byte Backspace = 0x08;
    private const byte EraseLine = 0x15;
    private const byte Delete = 0x7f;

    private static readonly VerbOption Stdin = new(
        "--stdin",
        null,
        "read the value from standard input, without its final newline and byte order mark");
    private static readonly VerbOption File = new(
        "--from-file",
        "FILE",
        "read the value from a file, without its final newline and byte order mark");
    private static readonly VerbOption Raw = new("--raw", null, "keep the final newline and the byte order mark");
    private static readonly VerbOption Generate = new("--generate", null, "make a random value: 256 bits in base64url");

    public static IReadOnlyList<VerbOption> Options => [Stdin, File, Raw, Generate];

    public static SecretBytes Read(Invocation call, Host host, string name)
    {
        var sources = ((VerbOption[])[Stdin, File, Generate]).Where(call.Has).ToList();
        if (sources.Count > 1) throw new Failure($"'{sources[0].Name}' and '{sources[1].Name}' cannot both be meant");
        if (call.Has(Generate)) return Generated();
        if (call[File] is { } path) return FromFile(host.FullPath(path), call.Has(Raw));
        if (call.Has(Stdin)) return FromStream(host.OpenInput(), call.Has(Raw));
        if (host.IsInteractive) return Prompted(host, name);
        throw new Failure("there is no terminal to ask for the value", "use --stdin, --from-file FILE or --generate");
    }

    private static SecretBytes Generated()
    {
        using var random = SecretBytes.Random(GeneratedBytes);
        Span<byte> text = stackalloc byte[System.Buffers.Text.Base64Url.GetEncodedLength(GeneratedBytes)];
        System.Buffers.Text.Base64Url.EncodeToUtf8(random.Span, text);
        var value = SecretBytes.Copy(text);
        CryptographicOperations.ZeroMemory(text);
        return value;
    }

    private static SecretBytes FromFile(string path, bool raw)
    {
        if (!System.IO.File.Exists(path)) throw new Failure($"there is no file '{path}'");
        using var stream = System.IO.File.OpenRead(path);
        return FromStream(stream, raw);
    }

    private static SecretBytes FromStream(Stream stream, bool raw)
    {
        using var buffer = new SecretBytes(Longest + 3);
        var length = stream.ReadAtLeast(buffer.Span, buffer.Length, throwOnEndOfStream: false);
        if (!raw && length > 0 && buffer.Span[length - 1] == '\n') length -= length > 1 && buffer.Span[length - 2] == '\r' ? 2 : 1;
        var start = !raw && buffer.Span[..length].StartsWith("\ufeff"u8) ? "\ufeff"u8.Length : 0;
        return length - start <= Longest ? SecretBytes.Copy(buffer.Span[start..length]) : throw TooLarge();
    }

    private static SecretBytes Prompted(Host host, string name)
    {
        // The console sets the terminal up when it is first written to, so before it is told to hide.
        host.Error.Flush();
        using var hidden = host.HideInput();
        host.Error.Write($"value of '{name}' (hidden): ");
        host.Error.Flush();
        using var typed = new SecretBytes(Longest + 1);
        using var input = host.OpenTyped();
        var length = ReadLine(input, typed.Span);
        host.Error.WriteLine();
        if (host.HasMoreInput())
        {
            while (host.HasMoreInput() && input.Read(typed.Span) > 0) continue;
            throw new Failure("the value has several lines, and nothing was stored", "use --stdin or --from-file FILE");
        }

        return length <= Longest ? SecretBytes.Copy(typed.Span[..length]) : throw TooLarge();
    }

    private static int ReadLine(Stream input, Span<byte> typed)
    {
        var length = 0;
        Span<byte> next = stackalloc byte[1];
        while (input.Read(next) > 0 && next[0] is not ((byte)'\n' or (byte)'\r' or EndOfInput))
        {
            if (next[0] is Backspace or Delete) length = WithoutLast(typed[..length]);
            else if (next[0] == EraseLine) length = 0;
            else if (next[0] >= ' ' && length < typed.Length) typed[length++] = next[0];
        }

        next.Clear();
        return length;
    }

    // A character of UTF-8 is a first byte and those that continue it.
    private static int WithoutLast(ReadOnlySpan<byte> typed)
    {
        var length = typed.Length;
        while (length > 0 && (typed[length - 1] & 0xc0) == 0x80) length--;
        return Math.Max(0, length - 1);
    }

    private static Failure TooLarge() => new($"the value is larger than {Longest} bytes");
}
