using System.Diagnostics;
using System.Net.Sockets;

namespace SecretGuard.Store.Tests.Keyring;

/// <summary>A session bus with a gnome-keyring, both of their own: nobody's real keyring is ever in reach.</summary>
internal sealed class PrivateSession : IDisposable
{
    private const string Owned = "boolean true";
    private const int MostQuestions = 5000;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("secretguard-bus-");
    private readonly Process bus;
    private Process? keyring;

    public PrivateSession()
    {
        SecretGuard.Store.Files.PrivateFiles.EnsureFolder(Path.Combine(folder.FullName, "run"));
        var settings = Path.Combine(folder.FullName, "bus.conf");
        // Starts no services: what is not running is not there.
        File.WriteAllText(settings, $"""
            <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig>
              <type>session</type>
              <listen>{Address}</listen>
              <auth>EXTERNAL</auth>
              <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
            </busconfig>
            """);
        bus = Start($"exec dbus-daemon --config-file={settings} --nofork --print-address=1");
        Assert.StartsWith("unix:", bus.StandardOutput.ReadLine(), StringComparison.Ordinal);
    }

    /// <summary>Why it cannot be had here; null where it can.</summary>
    public static string? Missing { get; } = new[] { "dbus-daemon", "dbus-send", "gnome-keyring-daemon", "secret-tool" }.FirstOrDefault(IsMissing) is { } program
        ? $"{program} is not installed (Debian: dbus gnome-keyring libsecret-tools)"
        : null;

    public string Address => $"unix:path={SocketPath}";

    private string SocketPath => Path.Combine(folder.FullName, "bus");

    /// <summary>Starts a keyring whose default collection is open.</summary>
    public PrivateSession Unlocked()
    {
        Keep("printf %s password | gnome-keyring-daemon --foreground --components=secrets --unlock");
        return this;
    }

    /// <summary>The same keyring as it is before somebody has logged in.</summary>
    public void Lock() => Keep("exec gnome-keyring-daemon --foreground --components=secrets < /dev/null");

    /// <summary>A keyring that is there, and answers nothing any more.</summary>
    public void Hang() => Run($"kill -STOP {Pid()}");

    /// <summary>A bus that takes whoever comes, and says nothing.</summary>
    public Socket Mute()
    {
        Stop();
        StopBus();
        File.Delete(SocketPath);
        var mute = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        mute.Bind(new UnixDomainSocketEndPoint(SocketPath));
        mute.Listen();
        return mute;
    }

    public void Stop()
    {
        if (keyring is null)
            return;
        Run($"kill -KILL {Pid()}");
        keyring.WaitForExit();
        keyring.Dispose();
        keyring = null;
    }

    /// <returns>What a command in the shell wrote that looks into this session.</returns>
    public string Run(string command)
    {
        using var process = Start(command);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    /// <summary>The session's variables and no others of that sort.</summary>
    public void Enter(IDictionary<string, string?> environment)
    {
        environment["DBUS_SESSION_BUS_ADDRESS"] = Address;
        environment["XDG_RUNTIME_DIR"] = Path.Combine(folder.FullName, "run");
    }

    public void Dispose()
    {
        Stop();
        StopBus();
        bus.Dispose();
        folder.Delete(recursive: true);
    }

    private void StopBus()
    {
        bus.Kill();
        bus.WaitForExit();
    }

    private static bool IsMissing(string program) =>
        !(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(path => File.Exists(Path.Combine(path, program)));

    private void Keep(string command)
    {
        Stop();
        keyring = Start($"{command} > /dev/null");
        for (var asked = 0; !Ask("NameHasOwner").Contains(Owned, StringComparison.Ordinal); asked++)
            Assert.True(!keyring.HasExited && asked < MostQuestions, "the keyring does not start");
    }

    // Of the keyring itself, which the shell may have started as a child.
    private string Pid() => Ask("GetConnectionUnixProcessID").Split(' ')[^1].Trim();

    private string Ask(string method) =>
        Run($"dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.{method} string:org.freedesktop.secrets");

    private Process Start(string command)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec 2> /dev/null; " + command]) { RedirectStandardOutput = true, UseShellExecute = false };
        Enter(start.Environment);
        start.Environment["HOME"] = folder.FullName;
        foreach (var name in (string[])["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL"])
            start.Environment.Remove(name);
        return Process.Start(start)!;
    }
}
