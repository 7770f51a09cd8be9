using System.Buffers.Binary;

namespace SecretGuard.Store.Files;

/// <summary>SQLite's write-ahead log needs memory shared by all who open it, so every one of them has to be on one machine.</summary>
internal static class NetworkFileSystem
{
    /// <summary>Refuses a folder that other machines may have open.</summary>
    public static void Refuse(string folder)
    {
        if (Holds(folder))
        {
            throw new StoreException(
                StoreError.Permissions,
                $"'{folder}' is on a network file system, where a store can be damaged",
                $"set {StoreLocation.HomeVariable} to a folder on a local disk");
        }
    }

    private static bool Holds(string folder)
    {
        if (OperatingSystem.IsWindows())
            return HoldsOnWindows(folder);
        if (Unix.FileSystem(folder) is not { } status)
            return false;
        if (OperatingSystem.IsMacOS())
            return !IsLocalOnMac(status);
        return HoldsOnLinux(BinaryPrimitives.ReadUInt32LittleEndian(status));
    }

    // linux/magic.h and the file systems' own headers. FUSE is let through: most of what it serves is local.
    private static bool HoldsOnLinux(uint type) => type
        is 0x6969 // NFS
        or 0x517B or 0xFE534D42 or 0xFF534D42 // SMB, SMB2, CIFS
        or 0x01021997 // 9P: a folder of a virtual machine's host, a Windows drive in WSL
        or 0x5346414F or 0x6B414653 // AFS, kAFS
        or 0x564C or 0x73757245 // NCP, Coda
        or 0x00C36400 or 0x0BD00BD0 or 0x47504653 or 0x01161970 or 0x7461636F; // Ceph, Lustre, GPFS, GFS2, OCFS2

    private static bool HoldsOnWindows(string folder) =>
        folder.StartsWith(@"\\", StringComparison.Ordinal) || new DriveInfo(folder).DriveType == DriveType.Network;

    // MNT_LOCAL in f_flags, at offset 64 of the 64-bit struct statfs.
    private static bool IsLocalOnMac(ReadOnlySpan<byte> status) => (BinaryPrimitives.ReadUInt32LittleEndian(status[64..]) & 0x1000) != 0;
}
