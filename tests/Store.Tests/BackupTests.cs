using SecretGuard.Store.Backups;

namespace SecretGuard.Store.Tests;

public sealed class BackupTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryStore store = new TemporaryStore().Created();

    private BackupFolder Folder => new(store.Location);

    private string Copy => Path.Combine(store.Folder, "copy.db");

    [Fact]
    public void The_first_use_of_a_day_makes_one_where_there_is_something_to_keep()
    {
        Assert.Empty(Folder.List());
        store.Set("A", "x");
        Assert.Empty(Folder.List());
        store.Set("A", "y");
        store.Set("A", "z");
        Assert.Equal(BackupFolder.Daily, Assert.Single(Folder.List()).Reason);
        LocalStore.Restore(store.Location, store.Context, Folder.List()[0].Path);
        Assert.Equal("x", store.Get("A"));
    }

    [Fact]
    public void Another_comes_a_day_later_also_when_one_is_from_the_future()
    {
        store.Set("A", "x");
        Make(Start);
        Make(Start.AddYears(1), "import");
        Assert.False(Folder.IsDue(Start.AddHours(23)));
        Assert.True(Folder.IsDue(Start.AddHours(24)));
        Assert.True(Folder.IsDue(Start.AddHours(-1)));
    }

    [Fact]
    public void Seven_are_kept_and_many_on_one_day_do_not_push_out_the_days_before()
    {
        for (var day = 0; day < 9; day++)
            Make(Start.AddDays(day));
        Assert.Equal(Enumerable.Range(2, 7).Select(day => Start.AddDays(day)).Reverse(), Folder.List().Select(backup => backup.Made));
        for (var minute = 1; minute < 9; minute++)
            Make(Start.AddDays(8).AddMinutes(minute), "import");
        Assert.Equal([8, 7, 6, 5, 4, 3, 2], Folder.List().Select(backup => (int)(backup.Made - Start).TotalDays));
        Assert.Equal(8, Folder.List()[0].Made.Minute);
    }

    [Fact]
    public void Seven_of_one_day_are_kept_where_there_are_no_others()
    {
        for (var minute = 0; minute < 9; minute++)
            Make(Start.AddMinutes(minute));
        Assert.Equal([8, 7, 6, 5, 4, 3, 2], Folder.List().Select(backup => backup.Made.Minute));
    }

    [Fact]
    public void A_restored_store_is_accepted_and_what_was_there_is_a_backup_itself()
    {
        store.Set("A", "old");
        BackUpTo(Copy);
        store.Set("A", "new");
        LocalStore.Restore(store.Location, store.Context, Copy);
        Assert.Equal("old", store.Get("A"));
        var kept = Folder.List().First(backup => backup.Reason == "restore");
        LocalStore.Restore(store.Location, store.Context, kept.Path);
        Assert.Equal("new", store.Get("A"));
        using var opened = store.Open();
        Assert.Empty(opened.Diagnose());
        Assert.Empty(Directory.EnumerateFiles(store.Location.Folder, "restore-*"));
    }

    [Fact]
    public void A_new_machine_needs_the_backup_and_the_key()
    {
        store.Set("A", "x");
        BackUpTo(Copy);
        using var elsewhere = new TemporaryStore();
        Assert.Equal(StoreError.Locked, Assert.Throws<StoreException>(() => LocalStore.Restore(elsewhere.Location, elsewhere.Context, Copy)).Error);
        Assert.False(LocalStore.Exists(elsewhere.Location));
        elsewhere.Variables["SECRETGUARD_KEY"] = TemporaryStore.NewKey();
        Assert.Equal(StoreError.WrongKey, Assert.Throws<StoreException>(() => LocalStore.Restore(elsewhere.Location, elsewhere.Context, Copy)).Error);
        elsewhere.Variables["SECRETGUARD_KEY"] = File.ReadAllText(store.Location.KeyFilePath).Trim();
        LocalStore.Restore(elsewhere.Location, elsewhere.Context, Copy);
        Assert.Equal("x", elsewhere.Get("A"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_backup_from_before_a_new_master_key_can_be_put_back(bool deep)
    {
        store.Set("A", "old");
        using (var opened = store.Open())
        {
            opened.BackUp("rekey");
            opened.Keys.Rekey(passphrase: null, recovery: null, deep);
        }

        store.Set("A", "new");
        LocalStore.Restore(store.Location, store.Context, Folder.List().First(backup => backup.Reason == "rekey").Path);
        Assert.Equal("old", store.Get("A"));
        using var restored = store.Open();
        Assert.Empty(restored.Diagnose());
    }

    [Fact]
    public void What_a_killed_process_left_half_copied_goes_with_the_next_backup()
    {
        store.Set("A", "x");
        Make(Start);
        var drafts = new[] { Path.Combine(Folder.Path, "copy.db.1.new"), Path.Combine(store.Location.Folder, "restore-1.db-wal") };
        foreach (var draft in drafts)
            File.WriteAllText(draft, "half");
        Make(new DateTimeOffset(File.GetLastWriteTimeUtc(drafts[1])).AddMinutes(59));
        Assert.All(drafts, draft => Assert.True(File.Exists(draft)));
        Make(new DateTimeOffset(File.GetLastWriteTimeUtc(drafts[1])).AddMinutes(61));
        Assert.All(drafts, draft => Assert.False(File.Exists(draft)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_damaged_backup_changes_nothing(int fault)
    {
        store.Set("A", "old");
        BackUpTo(Copy);
        store.Set("A", "new");
        var bytes = File.ReadAllBytes(Copy);
        if (fault == 0)
            bytes = bytes[..(bytes.Length / 2)];
        else if (fault == 1)
            Array.Fill(bytes, (byte)'x');
        else
            Flip(bytes);
        File.WriteAllBytes(Copy, bytes);
        Assert.Contains(
            Assert.Throws<StoreException>(() => LocalStore.Restore(store.Location, store.Context, Copy)).Error,
            (StoreError[])[StoreError.Damaged, StoreError.Altered]);
        Assert.Equal("new", store.Get("A"));
        Assert.Empty(Directory.EnumerateFiles(store.Location.Folder, "restore-*"));
    }

    [Fact]
    public void A_damaged_store_is_set_aside_and_replaced()
    {
        store.Set("A", "x");
        BackUpTo(Copy);
        File.Delete(store.Location.DatabasePath + "-wal");
        File.WriteAllBytes(store.Location.DatabasePath, new byte[10_000]);
        Assert.Throws<StoreException>(() => store.Get("A"));
        LocalStore.Restore(store.Location, store.Context, Copy);
        Assert.Equal("x", store.Get("A"));
        Assert.Contains(Folder.List(), backup => backup.Reason == "damaged");
    }

    [Fact]
    public void Those_who_have_the_store_open_go_on_with_what_was_restored()
    {
        store.Set("A", "old");
        BackUpTo(Copy);
        store.Set("A", "new");
        using var open = store.Open();
        LocalStore.Restore(store.Location, store.Context, Copy);
        Assert.Equal("old", TemporaryStore.Get(open, "A"));
        open.Set(TemporaryStore.Development, "A", "other", "newer"u8, replace: true);
        Assert.Equal("newer", store.Get("A"));
    }

    [Fact]
    public void A_backup_holds_nothing_that_was_deleted_and_is_private()
    {
        store.Set("A", "x");
        using (var opened = store.Open())
            opened.Remove(TemporaryStore.Development, "A");
        BackUpTo(Copy);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Copy));
        Assert.Equal([Copy], Directory.EnumerateFiles(store.Folder));
    }

    public void Dispose() => store.Dispose();

    private void Make(DateTimeOffset now, string reason = BackupFolder.Daily)
    {
        using var database = Sqlite.Database.Open(store.Location.DatabasePath);
        Folder.Make(database, reason, now);
    }

    private void BackUpTo(string path)
    {
        using var opened = store.Open();
        opened.BackUpTo(path);
    }

    // A bit of the sealed value, which lies in the last page that is not empty.
    private static void Flip(byte[] bytes)
    {
        var marker = System.Text.Encoding.ASCII.GetBytes("xaes-256-gcm");
        var at = bytes.AsSpan().LastIndexOf(marker);
        bytes[at + marker.Length + 60] ^= 1;
    }
}
