using System.Runtime.InteropServices;

namespace SecretGuard.Tool.Run;

/// <summary>Keeps this process's memory and environment from other processes of the same user, as far as the system offers it.</summary>
internal static partial class Hardening
{
    // prctl(2): PR_SET_DUMPABLE. 0 forbids core dumps and ptrace and hands /proc/self to root; execve sets it back for the child.
    private const int SetDumpable = 4;

    public static void Apply()
    {
        if (OperatingSystem.IsLinux()) _ = prctl(SetDumpable, 0, 0, 0, 0);
    }

    [LibraryImport("libc")]
    private static partial int prctl(int option, nuint arg2, nuint arg3, nuint arg4, nuint arg5);
}
