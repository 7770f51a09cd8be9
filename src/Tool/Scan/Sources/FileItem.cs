using SecretGuard.Tool.Scan.Bytes;

namespace SecretGuard.Tool.Scan;

/// <summary>A file on disk.</summary>
/// <param name="fullPath">Where it is.</param>
/// <param name="isNamed">Whether somebody asked for this very file: then a link is followed.</param>
internal sealed class FileItem(string fullPath, string path, string stablePath, bool isNamed = false) : ScanItem(path, stablePath)
{
    public override ReadOutcome Read(ByteBuffer buffer, int limit) =>
        Host.IsWindows ? ReadOnWindows(buffer, limit) : UnixFile.Read(fullPath, isNamed, buffer, limit);

    public override Stream OpenLarge() => new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private ReadOutcome ReadOnWindows(ByteBuffer buffer, int limit)
    {
        try
        {
            if (!isNamed && (File.GetAttributes(fullPath) & FileAttributes.ReparsePoint) != 0) return ReadOutcome.Link;
            using var handle = File.OpenHandle(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
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
