namespace SecretGuard.Tool.Scan.Archives;

/// <summary>A member of a ZIP archive, as its directory has it.</summary>
internal readonly record struct ZipEntry(string Name, ZipMethod Method, bool IsEncrypted, long PackedSize, long Size, long Header);

/// <summary>How a member is packed; the number is the format's.</summary>
internal enum ZipMethod
{
    Stored = 0,
    Deflated = 8,
}
