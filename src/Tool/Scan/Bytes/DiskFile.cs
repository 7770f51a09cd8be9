namespace SecretGuard.Tool.Scan.Bytes;

/// <summary>
/// Reads a file that may be anything: only a regular one is opened, and only up to a limit, so that no pipe is waited for and no device
/// read for ever. Everything that a scan reads from disk goes through here, its own ignore files and what git keeps included.
/// </summary>
internal static class DiskFile
{
    /// <param name="path">Full.</param>
    /// <param name="follows">Whether a link at its end is followed.</param>
    /// <param name="buffer">Is filled where the outcome is <see cref="ReadOutcome.Read"/>.</param>
    /// <param name="limit">In bytes; of what is larger nothing is kept.</param>
    public static ReadOutcome Read(string path, bool follows, ByteBuffer buffer, int limit) =>
        Host.IsWindows ? ReadOnWindows(path, follows, buffer, limit) : UnixFile.Read(path, follows, buffer, limit);

    /// <summary>The bytes of a small file, whose link is followed; null where there is none that can be read.</summary>
    public static byte[]? Read(string path, int limit)
    {
        var buffer = new ByteBuffer();
        return Read(path, follows: true, buffer, limit) == ReadOutcome.Read ? buffer.Bytes.ToArray() : null;
    }

    private static ReadOutcome ReadOnWindows(string path, bool follows, ByteBuffer buffer, int limit)
    {
        try
        {
            if (!follows && (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0) return ReadOutcome.Link;
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var size = RandomAccess.GetLength(handle);
            if (size > limit) return ReadOutcome.TooLarge;
            buffer.Use(RandomAccess.Read(handle, buffer.Prepare((int)size), 0));
            return ReadOutcome.Read;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return ReadOutcome.Gone;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ReadOutcome.Refused;
        }
    }
}
