using System.Buffers.Binary;

namespace SecretGuard.Store.Files;

/// <summary>SQLite's write-ahead log needs memory shared by all who open it, so every one of them has to be on one machine.</summary>
internal static class NetworkFileSystem
{
    // linux/magic.h and the file systems' own headers. FUSE is let through: most of what it serves is local.
    private static readonly uint[] LinuxTypes =
    [
        0x6969, // NFS
        0x517B, 0xFE534D42, 0xFF534D42, // SMB, SMB2, CIFS
        0x01021997, // 9P: a folder of the host of a virtual machine, Windows drives in WSL
        0x5346414F, 0x6B414653, // AFS, kAFS
        0x564C, 0x73757245, // NCP, Coda
        0x00C36400, 0x0BD00BD0, 0x47504653, 0x01161970, 0x7461636F, // Ceph, Lustre, GPFS, GFS2, OCFS2
    ];

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
            return folder.StartsWith(@"\\", StringComparison.Ordinal) || new DriveInfo(folder).DriveType == DriveType.Network;
        if (Unix.FileSystem(folder) is not { } status)
            return false;
        if (OperatingSystem.IsMacOS())
            return !IsLocalOnMac(status);
        return LinuxTypes.Contains(BinaryPrimitives.ReadUInt32LittleEndian(status));
    }

    // MNT_LOCAL in f_flags, at offset 64 of the 64-bit struct statfs.
    private static bool IsLocalOnMac(ReadOnlySpan<byte> status) => (BinaryPrimitives.ReadUInt32LittleEndian(status[64..]) & 0x1000) != 0;
}
