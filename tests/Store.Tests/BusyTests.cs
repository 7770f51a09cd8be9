namespace SecretGuard.Store.Tests;

public sealed class BusyTests : IDisposable
{
    private readonly TemporaryStore files = new TemporaryStore().Created();

    public void Dispose() => files.Dispose();

    [Fact]
    public void Whoever_waits_in_vain_for_a_lock_is_told_and_readers_do_not_wait()
    {
        files.Set("A", "1");
        using var holder = Sqlite.Database.Open(files.Location.DatabasePath);
        using (holder.Begin(write: true))
        {
            using var waiting = Child.Start("/bin/sh", "-c", "exec \"$@\" 2>&1", "sh", Child.Host, "exec", Child.Assembly, "w", files.Home, "1");
            using (var store = files.Open())
                Assert.Single(store.List(TemporaryStore.Development));
            Assert.Equal("!Busy\nanother process holds the store\nhint: try again when it has finished\n", waiting.StandardOutput.ReadToEnd());
            waiting.WaitForExit();
            Assert.Equal(1, waiting.ExitCode);
        }

        files.Set("A", "2");
        Assert.Equal("2", files.Get("A"));
    }

    [Fact]
    public void A_restore_that_waits_in_vain_leaves_everything_as_it_was()
    {
        files.Set("A", "1");
        var copy = Path.Combine(files.Folder, "copy.db");
        using (var store = files.Open())
            store.BackUpTo(copy);
        files.Set("A", "2");
        var before = Directory.EnumerateFiles(files.Home, "*.db", SearchOption.AllDirectories).Order().ToList();
        using var holder = Sqlite.Database.Open(files.Location.DatabasePath);
        using (holder.Begin(write: true))
            Assert.Equal(StoreError.Busy, Assert.Throws<StoreException>(() => LocalStore.Restore(files.Location, files.Context, copy)).Error);
        Assert.Equal(before, Directory.EnumerateFiles(files.Home, "*.db", SearchOption.AllDirectories).Order());
        Assert.Equal("2", files.Get("A"));
    }
}
