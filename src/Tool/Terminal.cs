using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

// With Host, the outside world.
#pragma warning disable RS0030

namespace SecretGuard.Tool;

/// <summary>
/// The terminal while a value is typed: nothing is echoed from before the prompt is written to after the last byte was read, and the
/// length of a line is not limited. The console of .NET turns echo off for a single key at a time, which shows what is pasted early.
/// </summary>
internal static unsafe partial class Terminal
{
    private const int Input = 0;
    private const int Flush = 2;
    private const uint Echo = 0x8;
    private const short Readable = 1;
    private const int Settled = 50;
    private const int WindowsInput = -10;
    private const uint WindowsEcho = 0x4;

    // struct termios, Linux: four 32-bit flags, a byte, the control characters; macOS: four 64-bit flags, the control characters.
    private static readonly (int LocalFlags, uint Canonical, int Minimum, int Time) Layout =
        OperatingSystem.IsMacOS() ? (24, 0x100u, 32 + 16, 32 + 17) : (12, 0x2u, 17 + 6, 17 + 5);

    /// <summary>The bytes that are typed. The console's own stream edits lines, and echoes them.</summary>
    public static Stream OpenInput() =>
        OperatingSystem.IsWindows()
            ? Console.OpenStandardInput()
            : new FileStream(new SafeFileHandle(Input, ownsHandle: false), FileAccess.Read, bufferSize: 0);

    /// <summary>Until disposed, or until the user breaks off.</summary>
    public static IDisposable HideInput() => OperatingSystem.IsWindows() ? HideOnWindows() : HideOnUnix();

    /// <summary>Whether more arrives at once, as when several lines are pasted.</summary>
    public static bool HasMoreInput()
    {
        if (OperatingSystem.IsWindows()) return false;
        var wanted = new PollDescriptor { Descriptor = Input, Events = Readable };
        return poll(&wanted, 1, Settled) > 0 && (wanted.Returned & Readable) != 0;
    }

    private static Restoration HideOnUnix()
    {
        var before = new byte[256];
        fixed (byte* settings = before)
        {
            if (tcgetattr(Input, settings) != 0) return new Restoration(() => { });
        }

        var hidden = (byte[])before.Clone();
        var flags = hidden.AsSpan(Layout.LocalFlags);
        BinaryPrimitives.WriteUInt32LittleEndian(flags, BinaryPrimitives.ReadUInt32LittleEndian(flags) & ~(Echo | Layout.Canonical));
        hidden[Layout.Minimum] = 1;
        hidden[Layout.Time] = 0;
        Apply(hidden);
        return new Restoration(() => Apply(before));
    }

    private static void Apply(byte[] settings)
    {
        fixed (byte* pointer = settings) _ = tcsetattr(Input, Flush, pointer);
    }

    private static Restoration HideOnWindows()
    {
        var handle = GetStdHandle(WindowsInput);
        if (GetConsoleMode(handle, out var mode) == 0) return new Restoration(() => { });
        _ = SetConsoleMode(handle, mode & ~WindowsEcho);
        return new Restoration(() => _ = SetConsoleMode(handle, mode));
    }

    [LibraryImport("libc")]
    private static partial int tcgetattr(int descriptor, byte* settings);

    [LibraryImport("libc")]
    private static partial int tcsetattr(int descriptor, int when, byte* settings);

    [LibraryImport("libc")]
    private static partial int poll(PollDescriptor* descriptors, nuint count, int milliseconds);

    [LibraryImport("kernel32")]
    private static partial nint GetStdHandle(int number);

    [LibraryImport("kernel32")]
    private static partial int GetConsoleMode(nint handle, out uint mode);

    [LibraryImport("kernel32")]
    private static partial int SetConsoleMode(nint handle, uint mode);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollDescriptor
    {
        public int Descriptor;
        public short Events;
        public short Returned;
    }

    private sealed class Restoration : IDisposable
    {
        private readonly Action restore;
        private readonly PosixSignalRegistration interrupted;

        public Restoration(Action restore)
        {
            this.restore = restore;
            interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => restore());
        }

        public void Dispose()
        {
            restore();
            interrupted.Dispose();
        }
    }
}
