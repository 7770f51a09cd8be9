using System.Globalization;

namespace SecretGuard.Tool.Run;

/// <summary>
/// The sockets and pipes that .NET's runtime opens for diagnostics in the temporary folder, named by process id and start time. Exec keeps
/// both and skips the runtime's own clean-up; a .NET child would find its names taken, and no diagnostic tool would reach it.
/// </summary>
internal static class RuntimeTraces
{
    // proc(5): the start time is the 22nd field of stat, the 20th behind the command's closing parenthesis.
    private const int StartTime = 19;

    public static void Remove(Host host)
    {
        if (!OperatingSystem.IsLinux()) return;
        var stat = File.ReadAllText("/proc/self/stat");
        var key = string.Create(
            CultureInfo.InvariantCulture,
            $"{host.ProcessId}-{stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[StartTime]}");
        var folder = host.Variable("TMPDIR") is { Length: > 0 } chosen ? chosen : "/tmp";
        if (!Directory.Exists(folder)) return;
        foreach (var name in (string[])[$"dotnet-diagnostic-{key}-socket", $"clr-debug-pipe-{key}-in", $"clr-debug-pipe-{key}-out"])
        {
            File.Delete(Path.Combine(folder, name));
        }
    }
}
