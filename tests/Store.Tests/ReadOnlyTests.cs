namespace SecretGuard.Store.Tests;

/// <summary>Another user's store, where folders or files may not be written to; root may write everywhere.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class ReadOnlyTests : IDisposable
{
    private const int Nobody = 65534;

    private readonly TemporaryStore files = new TemporaryStore().Created();

    public ReadOnlyTests()
    {
        files.Set("kept_0", Child.Value("kept_0"));
        File.SetUnixFileMode(files.Folder, File.GetUnixFileMode(files.Folder) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
    }

    public void Dispose() => files.Dispose();

    [RootFact]
    public void What_is_written_to_is_told_by_its_name_and_nothing_is_changed()
    {
        var state = Directory.GetFiles(files.Location.StateFolder).Single();
        var backups = new Backups.BackupFolder(files.Location).Path;
        (string Path, int Mode, string Verb, string Fact)[] cases =
        [
            (files.Home, 500, "w", "is read-only (mode 0500)"),
            (files.Location.DatabasePath, 400, "w", "is read-only (mode 0400)"),
            (files.Location.DatabasePath, 0, "w", "is closed to its owner (mode 0000)"),
            (state, 400, "w", "cannot be written"),
            (state, 0, "w", "is closed to its owner (mode 0000)"),
            (files.Location.StateFolder, 500, "w", "is read-only (mode 0500)"),
            (files.Location.KeyFilePath, 0, "w", "is closed to its owner (mode 0000)"),
            (backups, 0, "backups", "cannot be read"),
        ];
        files.Set("kept_0", Child.Value("kept_0"));
        Child.Run("chown", "-R", $"{Nobody}", files.Home);
        foreach (var (path, mode, verb, fact) in cases)
        {
            var right = Directory.Exists(path) ? "700" : "600";
            Child.Run("chmod", $"{mode}", path);
            Assert.Equal($"!Permissions\n'{path}' {fact}\nhint: chmod {right} '{path}'\n", AsNobody(verb, 1));
            Child.Run("chmod", right, path);
            Assert.Equal("1 right\n", AsNobody("verify", 0));
        }

        Child.Run("chmod", "0", backups);
        Assert.Equal("wrong\n", AsNobody("verify", 0));
        Child.Run("chmod", "700", backups);
        Assert.Equal("w_0\n", AsNobody("w", 1));
        Assert.Equal("2 right\n", AsNobody("verify", 0));
    }

    private string AsNobody(string verb, int count) => Child.Run(
        "setpriv", $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups",
        "sh", "-c", "exec \"$@\" 2>&1", "sh", Child.Host, "exec", Child.Assembly, verb, files.Home, $"{count}");
}
