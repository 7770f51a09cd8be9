using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace SecretGuard.Store.Files;

/// <summary>What .NET does not tell about files: their owner, and the kind of file system below them.</summary>
internal static unsafe partial class Unix
{
    private const int NoSuchFile = 2;
    private const int NotAFolder = 20;
    private const int CurrentFolder = -100;
    private const int NoFollow = 0x100;
    private const uint ModeAndOwner = 0x1 | 0x2 | 0x8;

    public static uint User => geteuid();

    /// <returns>Null where nothing is there.</returns>
    public static FileStatus? Status(string path)
    {
        // struct statx is the same on every architecture, 256 bytes; macOS's struct stat is 144.
        Span<byte> status = stackalloc byte[256];
        fixed (byte* buffer = status, utf8 = Encoding.UTF8.GetBytes(path + '\0'))
        {
            if ((OperatingSystem.IsMacOS() ? lstat(utf8, buffer) : statx(CurrentFolder, utf8, NoFollow, ModeAndOwner, buffer)) == 0)
            {
                return OperatingSystem.IsMacOS()
                    ? new(BinaryPrimitives.ReadUInt16LittleEndian(status[4..]), BinaryPrimitives.ReadUInt32LittleEndian(status[16..]))
                    : new(BinaryPrimitives.ReadUInt16LittleEndian(status[28..]), BinaryPrimitives.ReadUInt32LittleEndian(status[20..]));
            }
        }

        if (Marshal.GetLastPInvokeError() is NoSuchFile or NotAFolder)
            return null;
        throw new StoreException(StoreError.Permissions, $"'{path}' cannot be reached", "run as the user who made the store");
    }

    /// <summary>
    /// Whether another program opened a descriptor for this one: what the runtime opens, which may have any number, closes on exec.
    /// </summary>
    public static bool IsInherited(int descriptor) => fcntl(descriptor, command: 1) == 0;

    /// <summary>Makes names that were added to a folder outlast a power failure.</summary>
    public static void Flush(string folder)
    {
        fixed (byte* utf8 = Encoding.UTF8.GetBytes(folder + '\0'))
        {
            var descriptor = open(utf8, flags: 0);
            if (descriptor < 0)
                return;
            _ = fsync(descriptor);
            _ = close(descriptor);
        }
    }

    /// <returns>What statfs(2) tells about the file system that holds a path; null where it does not say.</returns>
    public static byte[]? FileSystem(string path)
    {
        // struct statfs is 120 bytes on Linux, 2,168 on macOS.
        var status = new byte[4096];
        fixed (byte* buffer = status, utf8 = Encoding.UTF8.GetBytes(path + '\0'))
            return statfs(utf8, buffer) == 0 ? status : null;
    }

    [LibraryImport("libc")]
    private static partial uint geteuid();

    [LibraryImport("libc", SetLastError = true)]
    private static partial int statx(int folder, byte* path, int flags, uint mask, byte* status);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int lstat(byte* path, byte* status);

    [LibraryImport("libc")]
    private static partial int statfs(byte* path, byte* status);

    [LibraryImport("libc")]
    private static partial int open(byte* path, int flags);

    [LibraryImport("libc")]
    private static partial int fcntl(int descriptor, int command);

    [LibraryImport("libc")]
    private static partial int fsync(int descriptor);

    [LibraryImport("libc")]
    private static partial int close(int descriptor);
}
