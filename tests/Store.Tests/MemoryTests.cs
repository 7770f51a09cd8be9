using SecretGuard.Store.Files;
using static SecretGuard.Store.Tests.TemporaryStore;

namespace SecretGuard.Store.Tests;

/// <summary>What the machine remembers, when processes are slow to write it and files are older than the database.</summary>
public sealed class MemoryTests : IDisposable
{
    private readonly TemporaryStore files = new TemporaryStore().Created();
    private readonly string id;

    public MemoryTests()
    {
        files.Set("A", "value");
        using var store = files.Open();
        id = store.Id;
    }

    public void Dispose() => files.Dispose();

    private string StatePath => Path.Combine(files.Location.StateFolder, id);

    private Unlocked Current()
    {
        using var database = Sqlite.Database.Open(files.Location.DatabasePath);
        var search = new Slots.KeySearch(id, files.Location, files.Context.Variable, new Rows.SlotTable(database).Load());
        var (master, slot) = Slots.Unlocking.Unlock(search, Slots.Unlocking.Sources, _ => { });
        return new Unlocked(database, new Keys.MasterKey(master), slot, files.Location);
    }

    [Fact]
    public void A_memory_from_before_what_was_pruned_is_good()
    {
        var older = File.ReadAllBytes(StatePath);
        using (var store = files.Open())
        {
            Get(store, "A");
            store.Audit.Prune(DateTimeOffset.MaxValue.AddDays(-1));
        }

        File.WriteAllBytes(StatePath, older);
        Assert.Equal("value", files.Get("A"));
    }

    [Fact]
    public void A_slow_process_does_not_undo_the_memory_of_a_new_master_key()
    {
        var older = File.ReadAllBytes(StatePath);
        using (var store = files.Open())
            store.Keys.Rekey(passphrase: null, recovery: null, deep: false);
        // It was signed by the key from before, and written after the new one was.
        for (var i = 0; i < 3; i++)
        {
            File.WriteAllBytes(StatePath, older);
            Assert.Equal("value", files.Get("A"));
            Assert.Equal("value", files.Get("A"));
        }
    }

    [Fact]
    public void A_slow_process_does_not_undo_what_the_next_new_master_key_announced()
    {
        using var key = new Keys.StoreKey(id, SecretBytes.Random(Keys.StoreKey.Size));
        using var next = new Keys.Authenticator(key, Keys.KeyUse.State);
        using (var slow = files.Open())
        {
            slow.Keys.Rekey(passphrase: null, recovery: null, deep: false);
            Get(slow, "A");
        }

        using var current = Current();
        var announced = new Watermark(7, 9, new byte[32]);
        var newer = current.State.Load()!;
        new StateFile(files.Location.StateFolder, id, next).Announce(announced);
        current.State.Save(newer with { Sequence = newer.Sequence + 1 });
        Assert.Equivalent(announced, new StateFile(files.Location.StateFolder, id, next).Load());
        // Nobody can be announcing while another commits.
        current.State.Save(newer, forced: true);
        Assert.Equal("value", files.Get("A"));
        Assert.False(File.Exists(StatePath + ".next"));
    }

    [Fact]
    public void Of_two_who_finish_the_newer_is_remembered()
    {
        using var key = new Keys.StoreKey(id, SecretBytes.Random(Keys.StoreKey.Size));
        using var authenticator = new Keys.Authenticator(key, Keys.KeyUse.State);
        var folder = Directory.CreateDirectory(Path.Combine(files.Folder, "state")).FullName;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var state = new StateFile(folder, id, authenticator);
        state.Save(new Watermark(7, 9, new byte[32]));
        state.Save(new Watermark(7, 8, new byte[32]));
        Assert.Equal(9, state.Load()!.Sequence);
        state.Save(new Watermark(6, 20, new byte[32]), forced: true);
        Assert.Equal(6, state.Load()!.Epoch);
        using var another = new Keys.StoreKey(id, SecretBytes.Random(Keys.StoreKey.Size));
        using var stranger = new Keys.Authenticator(another, Keys.KeyUse.State);
        new StateFile(folder, id, stranger).Save(new Watermark(99, 99, new byte[32]));
        Assert.Equal(6, state.Load()!.Epoch);
    }
}
