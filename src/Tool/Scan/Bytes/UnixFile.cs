using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace SecretGuard.Tool.Scan.Bytes;

/// <summary>
/// Reads a file with four calls of the system, on a path that may be anything. The platform's own way takes twice as many, one of them a
/// lock, and waits for somebody to write where the path is a pipe.
/// </summary>
internal static unsafe partial class UnixFile
{
    private const int ReadOnlyNoWait = 0x800;
    private const int ReadOnlyNoWaitMac = 0x4;
    private const int CloseOnExec = 0x80000;
    private const int CloseOnExecMac = 0x1000000;
    private const int CurrentFolder = -100;
    private const int NoFollow = 0x100;
    private const uint KindAndSize = 0x1 | 0x200;
    private const int NoSuchFile = 2;
    private const int Interrupted = 4;
    private const int NotAFolder = 20;
    private const int LongestPath = 4096;

    private static readonly int OpenFlags = OperatingSystem.IsMacOS() ? ReadOnlyNoWaitMac | CloseOnExecMac : ReadOnlyNoWait | CloseOnExec;

    /// <param name="path">Full.</param>
    /// <param name="follows">Whether a link at its end is followed.</param>
    /// <param name="buffer">Where the bytes go.</param>
    /// <param name="limit">In bytes.</param>
    public static ReadOutcome Read(string path, bool follows, ByteBuffer buffer, int limit)
    {
        Span<byte> utf8 = stackalloc byte[LongestPath + 1];
        if (!Encoding.UTF8.TryGetBytes(path, utf8[..LongestPath], out var length)) return ReadOutcome.Refused;
        utf8[length] = 0;
        fixed (byte* name = utf8)
        {
            var outcome = Look(name, follows, out var size);
            if (outcome != ReadOutcome.Read) return outcome;
            if (size > limit) return ReadOutcome.TooLarge;
            var descriptor = open(name, OpenFlags);
            if (descriptor < 0) return Failed();
            outcome = Fill(descriptor, buffer.Prepare((int)size), out var read);
            buffer.Use(read);
            _ = close(descriptor);
            return outcome;
        }
    }

    private static ReadOutcome Look(byte* name, bool follows, out long size)
    {
        const int KindMask = 0xF000;
        const int Regular = 0x8000;
        const int Link = 0xA000;

        // struct statx is 256 bytes on every architecture, macOS's struct stat 144.
        Span<byte> status = stackalloc byte[256];
        fixed (byte* buffer = status)
        {
            size = 0;
            var isMac = OperatingSystem.IsMacOS();
            var code = !isMac ? statx(CurrentFolder, name, follows ? 0 : NoFollow, KindAndSize, buffer)
                : follows ? stat(name, buffer) : lstat(name, buffer);
            if (code != 0) return Failed();
            size = BinaryPrimitives.ReadInt64LittleEndian(status[(isMac ? 96 : 40)..]);
            var kind = BinaryPrimitives.ReadUInt16LittleEndian(status[(isMac ? 4 : 28)..]) & KindMask;
            return kind == Regular ? ReadOutcome.Read : kind == Link ? ReadOutcome.Link : ReadOutcome.NoFile;
        }
    }

    // What is written while it is read is somebody else's work in progress; it ends where it ended when it was looked at.
    private static ReadOutcome Fill(int descriptor, Span<byte> room, out int read)
    {
        read = 0;
        fixed (byte* start = room)
        {
            while (read < room.Length)
            {
                var count = UnixFile.read(descriptor, start + read, (nuint)(room.Length - read));
                if (count == 0) break;
                if (count > 0) read += (int)count;
                else if (Marshal.GetLastPInvokeError() != Interrupted) return ReadOutcome.Refused;
            }
        }

        return ReadOutcome.Read;
    }

    private static ReadOutcome Failed() =>
        Marshal.GetLastPInvokeError() is NoSuchFile or NotAFolder ? ReadOutcome.Gone : ReadOutcome.Refused;

    [LibraryImport("libc", SetLastError = true)]
    private static partial int statx(int folder, byte* path, int flags, uint mask, byte* status);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int lstat(byte* path, byte* status);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int stat(byte* path, byte* status);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int open(byte* path, int flags);

    [LibraryImport("libc", SetLastError = true)]
    private static partial nint read(int descriptor, byte* buffer, nuint count);

    [LibraryImport("libc")]
    private static partial int close(int descriptor);
}
