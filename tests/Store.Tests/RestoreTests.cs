namespace SecretGuard.Store.Tests;

/// <summary>What this machine has seen of a store, it does not let go of unasked.</summary>
public sealed class RestoreTests : IDisposable
{
    private readonly TemporaryStore files = new TemporaryStore().Created();

    public RestoreTests()
    {
        files.Set("A", "old");
        files.CopyDatabase(Copy);
    }

    private string Copy => Path.Combine(files.Folder, "copy.db");

    private string State => Path.Combine(files.Location.StateFolder, Id());

    public void Dispose() => files.Dispose();

    [Fact]
    public void An_older_copy_is_refused_until_I_accept_it()
    {
        files.Set("A", "new");
        files.RestoreDatabase(Copy);
        Assert.Contains(RefusesAsOlder().Hints, hint => hint.Contains("--accept-restore", StringComparison.Ordinal));

        using (var store = files.Open())
        {
            Assert.Contains(store.Diagnose(), problem => problem.Error == StoreError.Older);
            store.AcceptRestore();
            Assert.Empty(store.Diagnose());
        }

        Assert.Equal("old", files.Get("A"));
    }

    [Fact]
    public void A_copy_that_only_lacks_reading_is_older_too()
    {
        files.Get("A");
        files.RestoreDatabase(Copy);
        RefusesAsOlder();
    }

    [Fact]
    public void A_fork_is_refused_even_where_it_went_further()
    {
        files.Set("A", "ours");
        files.CopyDatabase(Copy + "2");
        files.RestoreDatabase(Copy);
        File.Copy(State, Copy + ".state");
        File.Delete(State);
        for (var i = 0; i < 3; i++)
            files.Set("A", "theirs");
        File.Copy(Copy + ".state", State, overwrite: true);
        RefusesAsOlder();

        files.RestoreDatabase(Copy + "2");
        Assert.Equal("ours", files.Get("A"));
    }

    [Fact]
    public void What_was_given_up_by_accepting_is_refused_afterwards()
    {
        files.Set("A", "new");
        files.CopyDatabase(Copy + "2");
        files.RestoreDatabase(Copy);
        using (var store = files.Open())
            store.AcceptRestore();
        files.RestoreDatabase(Copy + "2");
        RefusesAsOlder();
    }

    [Fact]
    public void A_machine_without_memory_takes_what_it_sees_and_remembers_it()
    {
        files.Set("A", "new");
        Directory.Delete(files.Location.StateFolder, recursive: true);
        files.RestoreDatabase(Copy);
        Assert.Equal("old", files.Get("A"));
        files.RestoreDatabase(Copy);
        RefusesAsOlder();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(80)]
    public void A_memory_that_never_reached_the_disk_is_none(int length)
    {
        File.WriteAllBytes(State, new byte[length]);
        Assert.Equal("old", files.Get("A"));
    }

    [Fact]
    public void A_memory_that_was_edited_is_refused_until_I_accept()
    {
        var content = File.ReadAllBytes(State);
        foreach (var altered in (byte[][])[[(byte)(content[0] ^ 1), .. content[1..]], content[1..], [.. content, 0]])
        {
            File.WriteAllBytes(State, altered);
            Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => files.Get("A")).Error);
        }

        using (var store = files.Open())
            store.AcceptRestore();
        Assert.Equal("old", files.Get("A"));
    }

    [Fact]
    public void A_newer_format_is_refused_with_the_update_that_helps()
    {
        files.Sql("PRAGMA user_version = 99");
        var refused = Assert.Throws<StoreException>(() => files.Get("A"));
        Assert.Equal(StoreError.Newer, refused.Error);
        Assert.Contains("dotnet tool update", refused.Hints.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_programs_database_is_left_alone()
    {
        files.Sql("PRAGMA application_id = 1");
        Assert.Equal(StoreError.Damaged, Assert.Throws<StoreException>(() => files.Get("A")).Error);
    }

    private string Id()
    {
        using var store = files.Open();
        return store.Id;
    }

    private StoreException RefusesAsOlder()
    {
        var refused = Assert.Throws<StoreException>(() => files.Get("A"));
        Assert.Equal(StoreError.Older, refused.Error);
        return refused;
    }
}
