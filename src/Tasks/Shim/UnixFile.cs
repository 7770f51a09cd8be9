using System.Runtime.InteropServices;
using System.Text;

namespace SecretGuard.Tasks.Shim;

/// <summary>What Unix files can do and .NET Standard 2.0 cannot say. Errors come back as false; nothing here throws.</summary>
internal static class UnixFile
{
    private const int CanExecute = 1;

    public static bool TrySetMode(string path, int mode) => chmod(Native(path), mode) == 0;

    /// <summary>False on a file system that is mounted noexec, too.</summary>
    public static bool IsExecutable(string path) => access(Native(path), CanExecute) == 0;

    /// <summary>Makes a link where there is none yet.</summary>
    public static bool TryLink(string target, string link) =>
        Directory.Exists(link) || symlink(Native(target), Native(link)) == 0 || Directory.Exists(link);

    /// <summary>Puts a file in the place of another in one step.</summary>
    public static bool TryReplace(string source, string destination) => rename(Native(source), Native(destination)) == 0;

    private static byte[] Native(string path) => Encoding.UTF8.GetBytes(path + "\0");

#pragma warning disable IDE1006 // the names of libc
    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int chmod(byte[] path, int mode);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int access(byte[] path, int mode);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int symlink(byte[] target, byte[] link);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int rename(byte[] source, byte[] destination);
#pragma warning restore IDE1006
}
