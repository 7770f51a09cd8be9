using System.Text;
using SecretGuard.Store.Slots;

namespace SecretGuard.Store.Tests;

/// <summary>A new master key.</summary>
public sealed class RekeyTests : IDisposable
{
    private static readonly ScopeName Staging = new("p_shop", "staging");

    private readonly TemporaryStore files = new TemporaryStore().Created();

    public RekeyTests()
    {
        files.Set("A", "old");
        files.Set("A", "one");
        files.Set("B", "two", Staging);
        using var store = files.Open();
        store.Rotate(TemporaryStore.Development, "A", "1"u8, TimeSpan.FromDays(7));
        store.Trust("p_shop", "/src/shop", "development", "trust");
    }

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Everything_opens_under_the_new_key(bool deep)
    {
        var before = Wraps();
        Rekey(deep: deep);
        AssertWhole();
        Assert.Empty(before.Intersect(Wraps()));
        files.Set("C", "3");
        Assert.Equal("3", files.Get("C"));
    }

    [Fact]
    public void Deep_seals_every_value_anew_under_new_data_keys_and_shallow_none()
    {
        var (keys, values) = (Rows("SELECT data_key FROM data_key_wrap"), Rows("SELECT hex(sealed) FROM secret_version WHERE state <> 'retired'"));
        Rekey(deep: false);
        Assert.Equal(keys, Rows("SELECT data_key FROM data_key_wrap"));
        Assert.Equal(values, Rows("SELECT hex(sealed) FROM secret_version WHERE state <> 'retired'"));
        Rekey(deep: true);
        Assert.Empty(keys.Intersect(Rows("SELECT data_key FROM data_key_wrap")));
        Assert.Empty(values.Intersect(Rows("SELECT hex(sealed) FROM secret_version WHERE state <> 'retired'")));
    }

    [Fact]
    public void Every_key_at_hand_opens_the_store_afterwards()
    {
        using var typed = SecretBytes.Copy(Encoding.UTF8.GetBytes(Identifier.New()));
        using var code = RecoveryCode.New();
        using var next = RecoveryCode.New();
        files.Variables["TEAM_KEY"] = TemporaryStore.NewKey();
        using (var store = files.Open())
        {
            foreach (var slot in (NewSlot[])[NewSlot.FromVariable("TEAM_KEY", files.Variables.GetValueOrDefault), new Passphrase(typed).Slot(), NewSlot.Of(code)])
            {
                using (slot)
                    store.Keys.Add(slot);
            }

            var ids = store.Keys.List().Where(slot => slot.Kind != SlotKind.Recovery).Select(slot => slot.Id);
            Assert.Equal(StoreError.Locked, Assert.Throws<StoreException>(() => store.Keys.Rekey(null, next, deep: false)).Error);
            Assert.Equal(4, store.Keys.List().Count);
            store.Keys.Rekey(new Passphrase(typed), next, deep: false);
            Assert.Subset(Rows("SELECT id FROM slot").ToHashSet(), ids.ToHashSet());
        }

        AssertWhole();
        files.Variables.Clear();
        AssertWhole();
        foreach (var source in (IKeySource[])[new Passphrase(typed), new RecoveryKey(next)])
            LocalStore.Open(files.Location, files.Context, source).Dispose();
        Assert.Equal(StoreError.WrongKey, Assert.Throws<StoreException>(() => LocalStore.Open(files.Location, files.Context, new RecoveryKey(code))).Error);
    }

    [Fact]
    public void A_slot_whose_key_is_not_at_hand_is_not_lost_unasked()
    {
        files.Variables["TEAM_KEY"] = TemporaryStore.NewKey();
        using (var store = files.Open())
        using (var slot = NewSlot.FromVariable("TEAM_KEY", files.Variables.GetValueOrDefault))
            store.Keys.Add(slot);
        files.Variables.Clear();
        var refused = Assert.Throws<StoreException>(() => Rekey(deep: false));
        Assert.Contains(refused.Hints, hint => hint.Contains("key remove", StringComparison.Ordinal));
        AssertWhole();
    }

    [Fact]
    public void A_copy_from_before_is_an_older_one()
    {
        files.CopyDatabase(Path.Combine(files.Folder, "copy.db"));
        Rekey(deep: true);
        files.RestoreDatabase(Path.Combine(files.Folder, "copy.db"));
        Assert.Contains(Assert.Throws<StoreException>(() => files.Get("A")).Error, (StoreError[])[StoreError.Older, StoreError.Altered]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Who_had_the_store_open_goes_on_under_the_new_key(bool deep)
    {
        using var open = files.Open();
        Rekey(deep);
        Assert.True(open.IsTrusted("p_shop", "/src/shop", "development"));
        Rekey(deep);
        open.Set(TemporaryStore.Development, "C", "other", "3"u8, replace: false);
        Rekey(deep);
        Assert.Equal("two", TemporaryStore.Get(open, "B", Staging));
        Rekey(deep);
        open.Keys.Rekey(passphrase: null, recovery: null, deep);
        Assert.Equal("3", TemporaryStore.Get(open, "C"));
        Rekey(deep);
        Assert.Empty(open.Diagnose());
        AssertWhole();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Who_had_it_open_by_a_key_that_is_gone_is_told_of_the_new_one_and_to_come_again(bool write)
    {
        files.Variables["SECRETGUARD_KEY"] = File.ReadAllText(files.Location.KeyFilePath).TrimEnd();
        using var open = files.Open();
        files.Variables.Clear();
        open.List(TemporaryStore.Development);
        Rekey(deep: false);
        var key = File.ReadAllText(files.Location.KeyFilePath);
        File.Delete(files.Location.KeyFilePath);
        var told = Assert.Throws<StoreException>(
            () => write ? (object)open.Set(TemporaryStore.Development, "A", "other", "2"u8, replace: true) : open.List(Staging));
        Assert.Equal((StoreError.Rekeyed, "the store has a new master key since it was opened"), (told.Error, told.Message));
        SecretGuard.Store.Files.PrivateFiles.TryWriteNew(files.Location.KeyFilePath, Encoding.ASCII.GetBytes(key));
        Assert.Equal("1", TemporaryStore.Get(open, "A"));
        AssertWhole();
    }

    [Fact]
    public void Who_had_it_open_does_not_go_on_with_another_store_in_its_place()
    {
        using var other = new TemporaryStore().Created();
        other.Set("A", "of another store");
        using (var opened = other.Open())
            opened.BackUpTo(Path.Combine(other.Folder, "backup.db"));
        using var open = files.Open();
        files.Variables["SECRETGUARD_KEY"] = File.ReadAllText(other.Location.KeyFilePath).TrimEnd();
        LocalStore.Restore(files.Location, files.Context, Path.Combine(other.Folder, "backup.db"));
        Assert.Equal(StoreError.Rekeyed, Assert.Throws<StoreException>(() => open.List(TemporaryStore.Development)).Error);
        Assert.Equal("of another store", files.Get("A"));
    }

    [Fact]
    public void A_broken_audit_log_is_not_signed_anew()
    {
        files.Sql("UPDATE audit SET actor = 'somebody else' WHERE sequence = 2");
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => Rekey(deep: false)).Error);
    }

    private void Rekey(bool deep)
    {
        using var store = files.Open();
        store.Keys.Rekey(passphrase: null, recovery: null, deep);
    }

    private void AssertWhole()
    {
        using var store = files.Open();
        Assert.Empty(store.Diagnose());
        Assert.Equal(("1", "two"), (TemporaryStore.Get(store, "A"), TemporaryStore.Get(store, "B", Staging)));
        using var retiring = store.Read(TemporaryStore.Development, SecretRequest.Own(["A"], withRetiring: true), "run");
        Assert.Equal("one", Encoding.UTF8.GetString(retiring.Retiring["A"].Span));
        Assert.True(store.IsTrusted("p_shop", "/src/shop", "development"));
        Assert.Single(Rows("SELECT hex(commitment) FROM data_key_wrap").Distinct());
        Assert.Equal(2, Rows("SELECT data_key FROM data_key_wrap").Count);
    }

    private List<string> Wraps() => [.. Rows("SELECT hex(wrap) FROM slot"), .. Rows("SELECT hex(blob) FROM data_key_wrap")];

    private List<string> Rows(string sql) => files.Texts(sql);
}
