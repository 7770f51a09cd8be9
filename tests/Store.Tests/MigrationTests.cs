using SecretGuard.Store.Backups;
using SecretGuard.Store.Tests.Vectors;

namespace SecretGuard.Store.Tests;

/// <summary>A store of an older format is brought to the newest when it is opened. That every older one opens is in the vectors' tests.</summary>
public sealed class MigrationTests : IDisposable
{
    private const string Oldest = "format-1/good/whole";

    private readonly TemporaryStore files = new();

    public MigrationTests()
    {
        GoodDatabase.Put(Oldest, files);
        files.Variables["SECRETGUARD_KEY"] = VectorKeys.Of[SecretGuard.Store.Slots.SlotKind.Environment];
    }

    private BackupFolder Backups => new(files.Location);

    public void Dispose() => files.Dispose();

    [Fact]
    public void What_there_was_is_a_backup_that_can_be_put_back()
    {
        files.Set("LATER", "of the new format");
        var backup = Assert.Single(Backups.List());
        Assert.Equal("migration", backup.Reason);
        Assert.Equal("1", Format(backup.Path));
        Assert.Equal($"{Sqlite.Schema.Version}", Format(files.Location.DatabasePath));

        LocalStore.Restore(files.Location, files.Context, backup.Path);
        Assert.Null(files.Get("LATER"));
        Assert.Equal("x", files.Get("SHORTEST", new ScopeName("p_example", "development")));
        using var store = files.Open();
        Assert.Empty(store.Diagnose());
    }

    [Fact]
    public void Where_no_backup_can_be_made_nothing_is_changed()
    {
        File.WriteAllText(Backups.Path, "in the way");
        Assert.Equal(StoreError.Permissions, Assert.Throws<StoreException>(files.Open).Error);
        Assert.Equal("1", Format(files.Location.DatabasePath));
    }

    [Fact]
    public void Many_who_open_an_old_store_at_once_all_succeed()
    {
        var opened = new int[8];
        var threads = opened.Select((_, i) => new Thread(() =>
        {
            using var store = files.Open();
            opened[i] = store.List(new ScopeName("p_example", "development")).Count;
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.Single(opened.Distinct());
        using var store = files.Open();
        Assert.Empty(store.Diagnose());
        Assert.All(Backups.List(), backup => Assert.Equal("migration", backup.Reason));
    }

    private string Format(string path)
    {
        using var database = Sqlite.Database.Open(path);
        return $"{database.Number("PRAGMA user_version"u8)}";
    }
}
