using System.Security.Cryptography;
using System.Text;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Interchange;

/// <summary>The file that secrets come from, or standard input.</summary>
/// <param name="Path">Its full path; null for standard input.</param>
/// <param name="Text">Its text without a byte order mark.</param>
/// <param name="Digest">What it held, by SHA-256.</param>
internal sealed record ImportFile(string? Path, string Text, byte[] Digest)
{
    public const string StandardInput = "-";

    private const int Largest = 64 << 20;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>What messages call it.</summary>
    public string Title => Path ?? "standard input";

    public static ImportFile Read(Host host, string argument)
    {
        if (argument == StandardInput)
        {
            using var input = host.OpenInput();
            return Of(null, Bytes(input, "standard input"));
        }

        var path = host.FullPath(argument);
        if (Directory.Exists(path)) throw new Failure($"'{path}' is a folder");
        if (!File.Exists(path)) throw new Failure($"there is no file '{path}'");
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return Of(path, Bytes(stream, path));
        }
        catch (UnauthorizedAccessException)
        {
            throw new Failure($"'{path}' may not be read");
        }
    }

    /// <summary>What keeps the file from being deleted, or null.</summary>
    public Failure? WhyKept() => Path is null
        ? new Failure("standard input cannot be deleted: '--delete-source' needs a file")
        : new FileInfo(Path).LinkTarget is not null ? new Failure($"'{Path}' is a link", "name the file that it leads to") : null;

    /// <summary>Deletes the file, if it still holds what was read.</summary>
    public void Delete()
    {
        using (var stream = File.OpenRead(Path!))
        {
            if (!SHA256.HashData(stream).AsSpan().SequenceEqual(Digest))
            {
                throw new Failure($"'{Path}' was changed meanwhile and was not deleted; what it held before is stored", "import it again");
            }
        }

        File.Delete(Path!);
    }

    /// <summary>Whether git keeps it, also when it is gone.</summary>
    public bool IsTracked() =>
        GitCommand.Ask(System.IO.Path.GetDirectoryName(Path)!, "ls-files", "--error-unmatch", "--", Path!) is not null;

    private static byte[] Bytes(Stream stream, string title)
    {
        using var buffer = new MemoryStream();
        var piece = new byte[1 << 16];
        for (int length; (length = stream.Read(piece)) > 0;)
        {
            if (buffer.Length + length > Largest) throw new Failure($"'{title}' is larger than {Largest >> 20} MiB");
            buffer.Write(piece, 0, length);
        }

        CryptographicOperations.ZeroMemory(piece);
        var bytes = buffer.ToArray();
        CryptographicOperations.ZeroMemory(buffer.GetBuffer());
        return bytes;
    }

    private static ImportFile Of(string? path, byte[] bytes)
    {
        try
        {
            return new ImportFile(path, Decode(bytes), SHA256.HashData(bytes));
        }
        catch (DecoderFallbackException)
        {
            throw new Failure($"'{path ?? "standard input"}' is not a text in UTF-8, nor in UTF-16 with a byte order mark");
        }
        finally
        {
            CryptographicOperations.ZeroMemory(bytes);
        }
    }

    private static string Decode(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? Utf8.GetString(bytes[3..])
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? LittleEndian.GetString(bytes[2..])
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? BigEndian.GetString(bytes[2..])
        : Utf8.GetString(bytes);
}
