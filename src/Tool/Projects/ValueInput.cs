using System.Security.Cryptography;
using System.Text;
using SecretGuard.Store;
using SecretGuard.Tool.Cli;

namespace SecretGuard.Tool.Projects;

/// <summary>Where a value comes from: a hidden prompt, standard input, a file, or chance. Never an argument.</summary>
internal static class ValueInput
{
    private const int GeneratedBytes = 32;
    private const int Longest = 65_532;

    private static readonly VerbOption Stdin = new("--stdin", null, "read the value from standard input, without its final newline");
    private static readonly VerbOption File = new("--from-file", "FILE", "read the value from a file, without its final newline");
    private static readonly VerbOption Raw = new("--raw", null, "keep the final newline");
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
        return length <= Longest ? SecretBytes.Copy(buffer.Span[..length]) : throw new Failure($"the value is larger than {Longest} bytes");
    }

    private static SecretBytes Prompted(Host host, string name)
    {
        host.Error.Write($"value of '{name}' (hidden): ");
        host.Error.Flush();
        var typed = GC.AllocateArray<char>(Longest, pinned: true);
        try
        {
            var length = ReadKeys(host, typed);
            host.Error.WriteLine();
            var value = new SecretBytes(Encoding.UTF8.GetByteCount(typed, 0, length));
            Encoding.UTF8.GetBytes(typed.AsSpan(0, length), value.Span);
            return value;
        }
        finally
        {
            typed.AsSpan().Clear();
        }
    }

    private static int ReadKeys(Host host, char[] typed)
    {
        var length = 0;
        for (var key = host.ReadKey(); key.Key != ConsoleKey.Enter; key = host.ReadKey())
        {
            if (key.Key == ConsoleKey.Backspace) length = Math.Max(0, length - 1);
            else if (key.KeyChar == '\u0015') length = 0;
            else if (key.KeyChar >= ' ' && length < typed.Length) typed[length++] = key.KeyChar;
        }

        return length;
    }
}
