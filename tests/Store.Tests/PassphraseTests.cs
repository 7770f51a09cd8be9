using System.Text;
using SecretGuard.Store.Slots;

namespace SecretGuard.Store.Tests;

public sealed class PassphraseTests : IDisposable
{
    private readonly TemporaryStore files = new TemporaryStore().Created();
    private readonly string words = $"{Identifier.New()} käse";

    public void Dispose() => files.Dispose();

    [Fact]
    public void A_passphrase_opens_the_store_and_another_does_not()
    {
        files.Set("A", "1");
        Add();
        File.Delete(files.Location.KeyFilePath);
        var locked = Assert.Throws<StoreException>(files.Open);
        Assert.Contains("with the passphrase: dotnet secretguard key unlock", locked.Hints);
        using (var store = Open(words))
            Assert.Equal("1", TemporaryStore.Get(store, "A"));
        var wrong = Assert.Throws<StoreException>(() => Open(words + "!"));
        Assert.Equal((StoreError.WrongKey, "the passphrase opens no slot of this store"), (wrong.Error, wrong.Message));
    }

    [Fact]
    public void It_is_derived_as_the_parameters_of_its_slot_say()
    {
        Add();
        using var store = files.Open();
        var slot = store.Keys.List().Single(slot => slot.Kind == SlotKind.Passphrase);
        Assert.Matches("^pbkdf2-hmac-sha-512 210000 [0-9a-f]{32}$", slot.Parameters);
        Assert.Null(slot.Opens);
    }

    [Theory]
    [InlineData("pbkdf2-hmac-sha-512 209999 00112233445566778899aabbccddeeff")]
    [InlineData("pbkdf2-hmac-sha-512 1 00112233445566778899aabbccddeeff")]
    [InlineData("pbkdf2-hmac-sha-512 -210000 00112233445566778899aabbccddeeff")]
    [InlineData("pbkdf2-hmac-sha-512 5000001 00112233445566778899aabbccddeeff")]
    [InlineData("pbkdf2-hmac-sha-512 2147483647 00112233445566778899aabbccddeeff")]
    [InlineData("pbkdf2-hmac-sha-512 99999999999999999999 00112233445566778899aabbccddeeff")]
    [InlineData("pbkdf2-hmac-sha-512 210000 00112233445566778899aabbccddee")]
    [InlineData("pbkdf2-hmac-sha-512 210000 00112233445566778899AABBCCDDEEFF")]
    [InlineData("pbkdf2-hmac-sha-512 210000")]
    [InlineData("pbkdf2-hmac-sha-512  210000 00112233445566778899aabbccddeeff")]
    [InlineData("pbkdf2-hmac-sha-1 210000 00112233445566778899aabbccddeeff")]
    [InlineData("")]
    public void Parameters_that_nobody_made_are_refused_and_not_tried(string parameters)
    {
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => PassphraseDerivation.Parse(parameters)).Error);
        Add();
        files.Sql($"UPDATE slot SET parameters = '{parameters}' WHERE kind = 'passphrase'");
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => Open(words)).Error);
    }

    [Fact]
    public void Parameters_that_were_changed_open_nothing()
    {
        Add();
        // More rounds are another key; the same key under other parameters is the wrap's and the root's to notice.
        files.Sql("UPDATE slot SET parameters = replace(parameters, '210000', '210001') WHERE kind = 'passphrase'");
        Assert.Equal(StoreError.WrongKey, Assert.Throws<StoreException>(() => Open(words)).Error);
        using var store = files.Open();
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => store.List(TemporaryStore.Development)).Error);
    }

    [Fact]
    public void A_short_one_is_refused()
    {
        using var typed = Bytes("too short");
        Assert.Equal(StoreError.WeakKey, Assert.Throws<StoreException>(() => new Passphrase(typed).Slot()).Error);
    }

    [Fact]
    public void A_store_without_one_says_so_before_it_asks()
    {
        Assert.Equal(StoreError.NotFound, Assert.Throws<StoreException>(() => LocalStore.RequireSlot(files.Location, SlotKind.Passphrase)).Error);
        Assert.Equal(StoreError.NotFound, Assert.Throws<StoreException>(() => Open(words)).Error);
    }

    [Fact]
    public void It_is_in_no_file()
    {
        Add();
        Assert.All(
            Directory.EnumerateFiles(files.Home, "*", SearchOption.AllDirectories),
            path => Assert.Equal(-1, File.ReadAllBytes(path).AsSpan().IndexOf(Encoding.UTF8.GetBytes(words[..16]))));
    }

    [KeyringFact]
    public void Unlocked_it_opens_for_who_has_nothing_until_locked()
    {
        files.Set("A", "1");
        Add();
        File.Delete(files.Location.KeyFilePath);
        Unlock(TimeSpan.FromHours(1));
        Assert.Equal("1", files.Get("A"));
        using (var store = files.Open())
            Assert.True(store.Keys.List().Single(slot => slot.Kind == SlotKind.Passphrase).Opens);
        Assert.True(LocalStore.Lock(files.Location));
        Assert.Equal(StoreError.Locked, Assert.Throws<StoreException>(files.Open).Error);
        Assert.False(LocalStore.Lock(files.Location));
    }

    [KeyringFact]
    public void A_passphrase_that_was_replaced_is_not_unlocked_by_what_is_left_of_it()
    {
        Add();
        Unlock(TimeSpan.FromHours(1));
        using (var store = files.Open())
            store.Keys.Remove(store.Keys.List().Single(slot => slot.Kind == SlotKind.Passphrase).Id);
        Add();
        File.Delete(files.Location.KeyFilePath);
        Assert.Equal(StoreError.WrongKey, Assert.Throws<StoreException>(files.Open).Error);
        LocalStore.Lock(files.Location);
    }

    private static SecretBytes Bytes(string text) => SecretBytes.Copy(Encoding.UTF8.GetBytes(text));

    private void Add()
    {
        using var typed = Bytes(words);
        using var slot = new Passphrase(typed).Slot();
        using var store = files.Open();
        store.Keys.Add(slot);
    }

    private void Unlock(TimeSpan lifetime)
    {
        using var typed = Bytes(words);
        using var store = LocalStore.Open(files.Location, files.Context, new Passphrase(typed));
        store.Keys.Unlock(new Passphrase(typed), lifetime);
    }

    private ISecretStore Open(string text)
    {
        using var typed = Bytes(text);
        return LocalStore.Open(files.Location, files.Context, new Passphrase(typed));
    }
}
