using System.Buffers.Binary;
using System.Text;
using SecretGuard.Tool.Scan.Bytes;

namespace SecretGuard.Tool.Scan.Ignoring;

/// <summary>
/// The names of the files that git tracks, read from its index (gitformat-index(5), versions 2 to 4): git does not ignore what it tracks,
/// and an .env that was added by force is what a scan is for.
/// </summary>
internal sealed class GitIndex
{
    private const int HeaderLength = 12;
    private const int StatLength = 40;
    private const int ExtendedFlag = 0x4000;
    private const int Alignment = 8;

    // Of a repository with a million files.
    private const int LargestIndex = 256 * 1024 * 1024;

    // Version 4 writes only how a name differs from the one before, so a short index could hold long names without end.
    private const int LongestName = 4096;

    private readonly List<string> names = [];

    private GitIndex()
    {
    }

    /// <summary>The index of a working tree; empty where there is none, or none that can be read.</summary>
    public static GitIndex Of(GitFolder folder)
    {
        var index = new GitIndex();
        try
        {
            var hash = folder.UsesSha256 ? 32 : 20;
            var rest = index.Read(DiskFile.Read(folder.Index, LargestIndex), hash);

            // A split index keeps most names in another file beside it.
            if (Shared(rest, hash) is { } shared)
                index.Read(DiskFile.Read(Path.Combine(Path.GetDirectoryName(folder.Index)!, shared), LargestIndex), hash);
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException)
        {
            // Then nothing is known to be tracked, and what git ignores is told as skipped.
        }

        index.names.Sort(StringComparer.Ordinal);
        return index;
    }

    /// <param name="path">Relative to the root, with slashes.</param>
    public bool Tracks(string path) => names.BinarySearch(path, StringComparer.Ordinal) >= 0;

    /// <summary>Whether anything below a folder is tracked.</summary>
    public bool TracksBelow(string folder)
    {
        var next = ~names.BinarySearch(folder + "/", StringComparer.Ordinal);
        return next >= 0 && next < names.Count && names[next].StartsWith(folder + "/", StringComparison.Ordinal);
    }

    // Gives what follows the entries.
    private ReadOnlySpan<byte> Read(ReadOnlySpan<byte> bytes, int hash)
    {
        if (bytes.Length < HeaderLength || !bytes.StartsWith("DIRC"u8)) return default;
        var version = BinaryPrimitives.ReadInt32BigEndian(bytes[4..]);
        var count = BinaryPrimitives.ReadInt32BigEndian(bytes[8..]);
        var rest = bytes[HeaderLength..];
        byte[] previous = [];
        for (var i = 0; i < count && version is >= 2 and <= 4; i++)
        {
            var start = rest;
            var flags = BinaryPrimitives.ReadUInt16BigEndian(rest[(StatLength + hash)..]);
            rest = rest[(StatLength + hash + ((flags & ExtendedFlag) != 0 ? 4 : 2))..];
            var kept = version == 4 ? previous.Length - ReadOffset(ref rest) : 0;
            var end = rest.IndexOf((byte)0);
            if (kept + end > LongestName) throw new ArgumentException(null, nameof(bytes));
            previous = [.. previous.AsSpan(0, kept), .. rest[..end]];
            names.Add(Encoding.UTF8.GetString(previous));
            rest = version == 4 ? rest[(end + 1)..] : start[Padded(start.Length - rest.Length + end)..];
        }

        return rest;
    }

    // At least one NUL, up to a multiple of eight.
    private static int Padded(int length) => (length / Alignment * Alignment) + Alignment;

    // The variable length integer of pack files' offsets.
    private static int ReadOffset(ref ReadOnlySpan<byte> bytes)
    {
        var value = bytes[0] & 0x7F;
        var used = 1;
        while ((bytes[used - 1] & 0x80) != 0) value = ((value + 1) << 7) | (bytes[used++] & 0x7F);
        bytes = bytes[used..];
        return value;
    }

    private static string? Shared(ReadOnlySpan<byte> extensions, int hash)
    {
        while (extensions.Length > hash + 8)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(extensions[4..]);
            if (length < 0) return null;
            if (extensions.StartsWith("link"u8)) return "sharedindex." + Convert.ToHexStringLower(extensions.Slice(8, hash));
            extensions = extensions[8..][length..];
        }

        return null;
    }
}
