namespace SecretGuard.Store.Tests;

public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "file modes and absolute paths as on Unix" : null;
}

public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Linux's own folders";
}

public sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute() => Skip = Environment.IsPrivilegedProcess && OperatingSystem.IsLinux() ? null : "only root can give files away";
}

/// <summary>A test that mounts a small disk of its own.</summary>
public sealed class MountFactAttribute : FactAttribute
{
    public MountFactAttribute() => Skip = CanMount() ? null : "a mount namespace is not permitted here";

    private static bool CanMount()
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            using var probe = System.Diagnostics.Process.Start("unshare", ["-m", "mount", "-t", "tmpfs", "none", "/tmp"]);
            probe.WaitForExit();
            return probe.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
