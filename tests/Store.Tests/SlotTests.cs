using SecretGuard.Store.Slots;

namespace SecretGuard.Store.Tests;

/// <summary>The ways to open one store, added and taken away.</summary>
public sealed class SlotTests : IDisposable
{
    private readonly TemporaryStore files = new TemporaryStore().Created();

    public void Dispose() => files.Dispose();

    [Fact]
    public void A_second_key_opens_the_same_values()
    {
        files.Set("A", "1");
        AddVariable("TEAM_KEY");
        File.Delete(files.Location.KeyFilePath);
        Assert.Equal("1", files.Get("A"));
        using var store = files.Open();
        Assert.Equal("TEAM_KEY", store.OpenedByVariable);
        Assert.Equal([false, true], store.Keys.List().Select(slot => slot.Opens));
        Assert.Empty(store.Diagnose());
    }

    [Fact]
    public void A_removed_key_opens_nothing_any_more_even_where_its_row_is_put_back()
    {
        AddVariable("TEAM_KEY");
        files.Sql("CREATE TABLE kept.slot AS SELECT * FROM slot");
        using (var store = files.Open())
            store.Keys.Remove(store.Keys.List().Single(slot => slot.Kind == SlotKind.KeyFile).Id);
        files.Variables.Clear();
        Assert.Equal(StoreError.WrongKey, Assert.Throws<StoreException>(files.Open).Error);

        files.Sql("INSERT OR IGNORE INTO slot SELECT * FROM kept.slot");
        using var reopened = files.Open();
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => reopened.List(TemporaryStore.Development)).Error);
    }

    [Fact]
    public void The_last_that_opens_the_store_stays()
    {
        AddVariable("TEAM_KEY");
        files.Variables.Clear();
        using var store = files.Open();
        var slots = store.Keys.List();
        Assert.Equal(StoreError.Conflict, Assert.Throws<StoreException>(() => store.Keys.Remove(slots.Single(slot => slot.Opens == true).Id)).Error);
        store.Keys.Remove(slots.Single(slot => slot.Opens == false).Id);
        Assert.Equal(StoreError.Conflict, Assert.Throws<StoreException>(() => store.Keys.Remove(slots.Single(slot => slot.Opens == true).Id)).Error);
        Assert.Single(store.Keys.List());
    }

    [Fact]
    public void A_recovery_code_is_enough_to_be_left_with()
    {
        using var code = RecoveryCode.New();
        using (var slot = NewSlot.Of(code))
        using (var store = files.Open())
        {
            store.Keys.Replace(slot, "key-add");
            store.Keys.Remove(store.Keys.List().Single(other => other.Opens == true).Id);
        }

        using var recovered = LocalStore.Open(files.Location, files.Context, new RecoveryKey(code));
        Assert.Single(recovered.Keys.List());
    }

    [Fact]
    public void A_slot_is_named_by_the_beginning_of_its_id_where_that_says_which()
    {
        AddVariable("TEAM_KEY");
        using var store = files.Open();
        Assert.Equal(StoreError.NotFound, Assert.Throws<StoreException>(() => store.Keys.Remove("")).Error);
        Assert.Equal(StoreError.NotFound, Assert.Throws<StoreException>(() => store.Keys.Remove("x")).Error);
        var id = store.Keys.List()[0].Id;
        Assert.Equal(id, store.Keys.Remove(id[..12].ToUpperInvariant()).Id);
    }

    [Fact]
    public void Each_change_is_in_the_audit_log()
    {
        AddVariable("TEAM_KEY");
        using var store = files.Open();
        store.Keys.Remove(store.Keys.List().Single(slot => slot.Kind == SlotKind.KeyFile).Id);
        Assert.Null(store.Audit.Verify().FirstBroken);
        Assert.Equal(3, files.Count("audit"));
    }

    private void AddVariable(string name)
    {
        using var store = files.Open();
        files.Variables[name] = TemporaryStore.NewKey();
        using var slot = NewSlot.FromVariable(name, files.Variables.GetValueOrDefault);
        store.Keys.Add(slot);
        Assert.Equal(StoreError.Conflict, Assert.Throws<StoreException>(() => store.Keys.Add(slot)).Error);
    }
}
