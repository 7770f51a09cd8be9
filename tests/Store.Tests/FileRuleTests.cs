namespace SecretGuard.Store.Tests;

[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class FileRuleTests : IDisposable
{
    private readonly TemporaryStore files = new TemporaryStore().Created();

    public void Dispose() => files.Dispose();

    [UnixFact]
    public void Everything_is_private_from_its_first_moment_on()
    {
        using var store = files.Open();
        store.Set(TemporaryStore.Development, "A", "api-key", "1"u8, replace: false);
        foreach (var path in Directory.EnumerateFileSystemEntries(files.Home, "*", SearchOption.AllDirectories).Append(files.Home))
        {
            var expected = Directory.Exists(path) ? "700" : "600";
            Assert.Equal($"{path} {expected}", $"{path} {Convert.ToString((int)File.GetUnixFileMode(path), 8)}");
        }
    }

    [UnixFact]
    public void What_others_can_reach_is_refused_with_the_chmod_that_helps()
    {
        using var keepsTheSidecars = files.Open();
        keepsTheSidecars.Set(TemporaryStore.Development, "A", "api-key", "1"u8, replace: false);
        var state = Directory.GetFiles(files.Location.StateFolder).Single();
        foreach (var path in (string[])
        [
            files.Home, files.Location.DatabasePath, files.Location.DatabasePath + "-wal", files.Location.DatabasePath + "-shm",
            files.Location.KeyFilePath, Path.GetDirectoryName(files.Location.KeyFilePath)!, files.Location.StateFolder, state,
        ])
        {
            var mode = File.GetUnixFileMode(path);
            foreach (var bit in (UnixFileMode[])[UnixFileMode.GroupRead, UnixFileMode.OtherWrite, UnixFileMode.OtherExecute])
            {
                File.SetUnixFileMode(path, mode | bit);
                Assert.Contains(Refused().Hints, hint => hint == $"chmod {Convert.ToString((int)mode, 8)} '{path}'");
            }

            File.SetUnixFileMode(path, mode);
        }

        Assert.Equal("1", files.Get("A"));
    }

    [UnixFact]
    public void A_link_at_the_last_step_is_refused()
    {
        foreach (var path in (string[])[files.Location.DatabasePath, files.Location.KeyFilePath, files.Home])
        {
            var moved = Path.Combine(files.Folder, "moved");
            Directory.Move(path, moved);
            File.CreateSymbolicLink(path, moved);
            Assert.Contains("symbolic link", Refused().Message, StringComparison.Ordinal);
            File.Delete(path);
            Directory.Move(moved, path);
        }

        files.Open().Dispose();
    }

    [RootFact]
    public void Another_users_file_is_refused()
    {
        foreach (var path in (string[])[files.Home, files.Location.DatabasePath, files.Location.KeyFilePath])
        {
            Child.Run("chown", "65534", path);
            Assert.Contains("another user (id 65534)", Refused().Message, StringComparison.Ordinal);
            Child.Run("chown", "0", path);
        }
    }

    [UnixFact]
    public void A_folder_that_was_there_and_is_open_to_others_gets_no_store()
    {
        using var fresh = new TemporaryStore();
        Directory.CreateDirectory(fresh.Home, File.GetUnixFileMode(files.Home) | UnixFileMode.OtherRead);
        Assert.Equal(StoreError.Permissions, Assert.Throws<StoreException>(() => fresh.Create()).Error);
        Assert.Empty(Directory.EnumerateFileSystemEntries(fresh.Home));
    }

    private StoreException Refused()
    {
        var refused = Assert.Throws<StoreException>(() => files.Get("A"));
        Assert.Equal(StoreError.Permissions, refused.Error);
        return refused;
    }
}
