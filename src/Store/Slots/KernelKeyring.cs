using System.Runtime.InteropServices;
using System.Text;

namespace SecretGuard.Store.Slots;

/// <summary>Keys in the Linux kernel's memory, for this user, until they expire or the machine stops.</summary>
/// <remarks>keyctl(2), by number: libkeyutils is not installed everywhere.</remarks>
internal static unsafe partial class KernelKeyring
{
    private const int ProcessKeyring = -2;
    private const int UserKeyring = -4;

    private const int SetPermissions = 5;
    private const int Link = 8;
    private const int Search = 10;
    private const int ReadKey = 11;
    private const int SetTimeout = 15;
    private const int Invalidate = 21;

    // All for who has it in a keyring of theirs; view, read and search for the user, whose sessions
    // need not have the user's keyring in theirs.
    private const uint Permissions = 0x3f0b0000;

    // The numbers of the system calls: x86-64 has its own, all newer architectures share theirs.
    private static readonly (nint AddKey, nint KeyControl) Numbers = RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => (248, 250),
        Architecture.Arm64 => (217, 219),
        _ => (-1, -1),
    };

    /// <returns>False where there is no such keyring, or it may not be used.</returns>
    public static bool TryStore(string name, SecretBytes key, TimeSpan lifetime)
    {
        if (!OperatingSystem.IsLinux() || Numbers.AddKey < 0)
            return false;
        fixed (byte* type = "user\0"u8, description = Terminated(name), payload = key.Span)
        {
            Forget(name);
            // Made in this process's own keyring, which makes it ours to change, and then shown to the user's.
            var id = syscall(Numbers.AddKey, (nint)type, (nint)description, (nint)payload, key.Length, ProcessKeyring);
            return id > 0
                && Control(SetTimeout, id, (nint)lifetime.TotalSeconds) >= 0
                && Control(SetPermissions, id, (nint)Permissions) >= 0
                && Control(Link, id, UserKeyring) >= 0;
        }
    }

    /// <returns>Null where it is not there.</returns>
    public static SecretBytes? Read(string name, int length)
    {
        if (Find(name) is not (> 0 and var id))
            return null;
        var key = new SecretBytes(length);
        fixed (byte* payload = key.Span)
        {
            if (syscall(Numbers.KeyControl, ReadKey, id, (nint)payload, length, 0) == length)
                return key;
        }

        key.Dispose();
        return null;
    }

    /// <returns>Whether it was there.</returns>
    public static bool Forget(string name) => Find(name) is > 0 and var id && Control(Invalidate, id, 0) >= 0;

    private static nint Find(string name)
    {
        if (!OperatingSystem.IsLinux() || Numbers.KeyControl < 0)
            return -1;
        fixed (byte* type = "user\0"u8, description = Terminated(name))
            return syscall(Numbers.KeyControl, Search, UserKeyring, (nint)type, (nint)description, 0);
    }

    private static nint Control(nint operation, nint key, nint argument) => syscall(Numbers.KeyControl, operation, key, argument, 0, 0);

    private static byte[] Terminated(string name) => Encoding.UTF8.GetBytes(name + '\0');

    [LibraryImport("libc")]
    private static partial nint syscall(nint number, nint argument1, nint argument2, nint argument3, nint argument4, nint argument5);
}
