using SecretGuard.Tool.Scan.Bytes;

namespace SecretGuard.Tool.Scan;

/// <summary>A file on disk.</summary>
/// <param name="fullPath">Where it is.</param>
/// <param name="isNamed">Whether somebody asked for this very file: then a link is followed.</param>
internal sealed class FileItem(string fullPath, string path, string stablePath, bool isNamed = false) : ScanItem(path, stablePath)
{
    public override ReadOutcome Read(ByteBuffer buffer, int limit) => DiskFile.Read(fullPath, isNamed, buffer, limit);

    public override Stream OpenLarge() => new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
