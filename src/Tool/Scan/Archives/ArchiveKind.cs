using System.Buffers.Binary;
using System.Text.Unicode;

namespace SecretGuard.Tool.Scan.Archives;

/// <summary>What can be unpacked.</summary>
internal enum ArchiveKind
{
    None,

    /// <summary>Also .nupkg, .snupkg, .jar, .vsix, .docx and their like.</summary>
    Zip,
    GZip,
    Brotli,
    Tar,
}

/// <summary>Tells archives by how they begin; Brotli, which has no mark, by its name and by being no text.</summary>
internal static class ArchiveKinds
{
    private const int TarMark = 257;
    private const int Needed = TarMark + 5;

    public static ArchiveKind Of(ReadOnlySpan<byte> bytes, string path)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return ArchiveKind.Zip;
        if (bytes.Length > 2 && BinaryPrimitives.ReadUInt16BigEndian(bytes) == 0x1F8B && bytes[2] == 8) return ArchiveKind.GZip;
        if (bytes.Length >= Needed && bytes.Slice(TarMark, 5).SequenceEqual("ustar"u8)) return ArchiveKind.Tar;
        return path.EndsWith(".br", StringComparison.OrdinalIgnoreCase) && !Utf8.IsValid(bytes) ? ArchiveKind.Brotli : ArchiveKind.None;
    }

    /// <summary>The same of a stream, which is left at its start.</summary>
    public static ArchiveKind Of(Stream stream, string path)
    {
        var start = new byte[Needed];
        var read = stream.ReadAtLeast(start, Needed, throwOnEndOfStream: false);
        stream.Position = 0;
        return Of(start.AsSpan(0, read), path);
    }
}
