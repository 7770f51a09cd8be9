using SecretGuard.Store.Slots;

namespace SecretGuard.Store.Tests;

public sealed class KeyTests : IDisposable
{
    private readonly TemporaryStore files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void Without_a_key_given_init_makes_a_key_file()
    {
        using (var store = files.Create())
            Assert.Equal(new OpenedSlot(store.OpenedBy.Id, SlotKind.KeyFile, files.Location.KeyFilePath, Variable: null) { Slot = store.OpenedBy.Slot }, store.OpenedBy);
        Assert.Matches("^[0-9a-f]{64}\n$", File.ReadAllText(files.Location.KeyFilePath));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(files.Location.KeyFilePath));
        using var again = files.Open();
        Assert.Null(again.OpenedByVariable);
    }

    [Fact]
    public void A_key_in_SECRETGUARD_KEY_makes_no_file()
    {
        files.Variables["SECRETGUARD_KEY"] = TemporaryStore.NewKey();
        using (var store = files.Create())
            Assert.Equal(new OpenedSlot(store.OpenedBy.Id, SlotKind.Environment, "SECRETGUARD_KEY", "SECRETGUARD_KEY") { Slot = store.OpenedBy.Slot }, store.OpenedBy);
        Assert.False(File.Exists(files.Location.KeyFilePath));

        files.Variables["SECRETGUARD_KEY"] = files.Variables["SECRETGUARD_KEY"].ToUpperInvariant();
        using var again = files.Open();
        Assert.Equal("SECRETGUARD_KEY", again.OpenedByVariable);
    }

    [Fact]
    public void A_variable_that_init_recorded_opens_the_store()
    {
        files.Variables["ENCRYPTION_KEY"] = TemporaryStore.NewKey();
        files.Create(StoreKeySource.Named("ENCRYPTION_KEY")).Dispose();
        using (var store = files.Open())
            Assert.Equal("ENCRYPTION_KEY", store.OpenedByVariable);

        files.Variables.Remove("ENCRYPTION_KEY");
        var locked = Refused(StoreError.Locked);
        Assert.Contains(locked.Hints, hint => hint.Contains("ENCRYPTION_KEY", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_programs_ENCRYPTION_KEY_is_left_alone()
    {
        files.Created();
        files.Variables["ENCRYPTION_KEY"] = "something else";
        using var store = files.Open();
        Assert.Null(store.OpenedByVariable);
    }

    [Fact]
    public void Two_keys_given_to_init_are_one_too_many()
    {
        files.Variables["SECRETGUARD_KEY"] = TemporaryStore.NewKey();
        files.Variables["ENCRYPTION_KEY"] = TemporaryStore.NewKey();
        Assert.Equal(StoreError.Conflict, Assert.Throws<StoreException>(() => files.Create(StoreKeySource.Named("ENCRYPTION_KEY"))).Error);
        Assert.False(LocalStore.Exists(files.Location));
    }

    [Fact]
    public void A_variable_to_record_has_to_be_set()
    {
        Assert.Equal(StoreError.Locked, Assert.Throws<StoreException>(() => files.Create(StoreKeySource.Named("ABSENT"))).Error);
        Assert.False(LocalStore.Exists(files.Location));
    }

    [Fact]
    public void SECRETGUARD_KEY_FILE_names_the_key_file_to_make_and_to_open()
    {
        var path = Path.Combine(files.Folder, "elsewhere");
        files.Variables["SECRETGUARD_KEY_FILE"] = path;
        files.Created();
        Assert.False(File.Exists(files.Location.KeyFilePath));
        using (var store = files.Open())
            Assert.Equal(path, store.OpenedBy.Source);

        files.Variables["SECRETGUARD_KEY"] = File.ReadAllText(path).TrimEnd();
        files.Variables.Remove("SECRETGUARD_KEY_FILE");
        files.Open().Dispose();
    }

    [Fact]
    public void An_empty_SECRETGUARD_KEY_FILE_is_a_mistake()
    {
        files.Variables["SECRETGUARD_KEY_FILE"] = "";
        Assert.Equal(StoreError.WrongKey, Assert.Throws<StoreException>(() => files.Create()).Error);
        files.Variables.Clear();
        files.Created();
        files.Variables["SECRETGUARD_KEY_FILE"] = "";
        Refused(StoreError.WrongKey);
    }

    [Theory]
    [InlineData("/dev/null")]
    [InlineData("/tmp")]
    [InlineData("/dev/stdin")]
    public void A_SECRETGUARD_KEY_FILE_that_is_no_file_is_left_where_it_is(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        files.Variables["SECRETGUARD_KEY_FILE"] = path;
        var hint = "give the path of a file that holds the key (64 hexadecimal digits) in SECRETGUARD_KEY_FILE, or unset it";
        Assert.Equal([hint], Assert.Throws<StoreException>(() => files.Create()).Hints);
        files.Variables.Clear();
        files.Created();
        files.Variables["SECRETGUARD_KEY_FILE"] = path;
        Assert.Equal([hint], Refused(StoreError.Permissions).Hints);
    }

    [Fact]
    public void A_locked_store_names_no_key_that_it_does_not_have()
    {
        var (last, file) = ("as a last resort", "put the key file back");
        files.Created();
        File.Delete(files.Location.KeyFilePath);
        Assert.Collection(Refused(StoreError.Locked).Hints, Begins(file), Begins("the store is whole"), Begins(last));

        using var another = new TemporaryStore();
        another.Variables["SECRETGUARD_KEY"] = TemporaryStore.NewKey();
        using (var store = another.Create())
        {
            another.Variables.Clear();
            Assert.Collection(
                Assert.Throws<StoreException>(another.Open).Hints,
                Begins("set SECRETGUARD_KEY to the key"), Begins("or name a file that holds that key"), Begins("the store is whole"), Begins(last));
            using var words = SecretBytes.Copy("several words of nobody"u8);
            using var slot = new Passphrase(words).Slot();
            store.Keys.Add(slot);
            store.Keys.Remove(store.OpenedBy.Id);
        }

        Assert.Collection(Assert.Throws<StoreException>(another.Open).Hints, Begins("with the passphrase"));

        static Action<string> Begins(string text) => hint => Assert.StartsWith(text, hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_its_key_the_store_is_locked()
    {
        files.Created();
        File.Delete(files.Location.KeyFilePath);
        Refused(StoreError.Locked);
    }

    [Fact]
    public void A_key_that_was_given_and_opens_nothing_is_an_error_although_another_would()
    {
        files.Created();
        files.Variables["SECRETGUARD_KEY"] = TemporaryStore.NewKey();
        Refused(StoreError.WrongKey);

        files.Variables.Clear();
        var path = Path.Combine(files.Folder, "other");
        files.Variables["SECRETGUARD_KEY_FILE"] = path;
        Refused(StoreError.WrongKey);
        KeyFile.ReadOrMake(path).Dispose();
        Refused(StoreError.WrongKey);

        files.Variables.Clear();
        files.Open().Dispose();
        Assert.Equal(2, files.Count("failed_unlock"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("00000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("zz")]
    [InlineData("00")]
    [InlineData("A5")]
    public void A_key_that_is_none_is_refused_with_what_a_key_is(string pattern)
    {
        files.Created();
        files.Variables["SECRETGUARD_KEY"] = pattern.Length == 2 ? string.Concat(Enumerable.Repeat(pattern, 32)) : pattern;
        var refused = Refused(StoreError.WeakKey);
        Assert.Contains("64 random hexadecimal digits", refused.Hints.Single(), StringComparison.Ordinal);
        using var another = new TemporaryStore();
        another.Variables["SECRETGUARD_KEY"] = files.Variables["SECRETGUARD_KEY"];
        Assert.Equal(StoreError.WeakKey, Assert.Throws<StoreException>(() => another.Create()).Error);
    }

    [Fact]
    public void A_file_that_is_no_key_is_never_overwritten()
    {
        files.Created();
        File.Delete(files.Location.DatabasePath);
        File.WriteAllText(files.Location.KeyFilePath, "my notes");
        Assert.Equal(StoreError.WeakKey, Assert.Throws<StoreException>(() => files.Create()).Error);
        Assert.Equal("my notes", File.ReadAllText(files.Location.KeyFilePath));
    }

    [Fact]
    public void A_key_file_without_a_store_serves_the_next_init()
    {
        files.Created();
        var key = File.ReadAllText(files.Location.KeyFilePath);
        File.Delete(files.Location.DatabasePath);
        Assert.False(LocalStore.Exists(files.Location));
        files.Created();
        Assert.Equal(key, File.ReadAllText(files.Location.KeyFilePath));
    }

    [Fact]
    public void A_second_init_is_refused()
    {
        files.Created();
        Assert.True(LocalStore.Exists(files.Location));
        Assert.Equal(StoreError.Exists, Assert.Throws<StoreException>(() => files.Create()).Error);
    }

    [Fact]
    public void Init_finishes_what_was_cut_off()
    {
        files.Created();
        File.WriteAllBytes(files.Location.DatabasePath, []);
        Assert.False(LocalStore.Exists(files.Location));
        Refused(StoreError.NoStore);
        files.Created();

        files.Sql("DELETE FROM store; DELETE FROM slot; DELETE FROM audit");
        Assert.False(LocalStore.Exists(files.Location));
        Refused(StoreError.NoStore);
        files.Created();
        files.Set("A", "1");
        Assert.Equal("1", files.Get("A"));
    }

    [Fact]
    public void Without_a_store_the_hint_is_init()
    {
        Assert.False(LocalStore.Exists(files.Location));
        Assert.Contains("dotnet secretguard init", Refused(StoreError.NoStore).Hints);
    }

    private StoreException Refused(StoreError error)
    {
        var refused = Assert.Throws<StoreException>(() => files.Open());
        Assert.Equal(error, refused.Error);
        return refused;
    }
}
