namespace SecretGuard.Store.Tests.Keyring;

/// <summary>What a keystore does to a store that has a key in it, and what becomes of the store where the keystore does not work.</summary>
public sealed class KeystoreTests : IDisposable
{
    private readonly PrivateSession session = new PrivateSession().Unlocked();
    private readonly TemporaryStore files = new();

    public void Dispose()
    {
        session.Dispose();
        files.Dispose();
    }

    [KeystoreFact]
    public void A_store_is_made_with_its_key_in_the_keystore_and_none_in_a_file()
    {
        Init();
        Assert.StartsWith("keystore+, value , items 1, orphans 0", Look(), StringComparison.Ordinal);
        Assert.False(File.Exists(files.Location.KeyFilePath));
        Assert.DoesNotContain(Directory.GetFiles(files.Home, "*", SearchOption.AllDirectories), path => path.EndsWith("pending", StringComparison.Ordinal));
    }

    [KeystoreFact]
    public void A_new_master_key_leaves_the_key_in_the_keystore_working()
    {
        files.Created();
        files.Set("A", "1");
        Assert.Equal(KeystoreChild.Done, KeystoreChild.Run(session, "rekey", files.Home));
        Assert.StartsWith("key-file+ keystore+, value 1, items 1, orphans 0", Look(), StringComparison.Ordinal);
    }

    [KeystoreFact]
    public void A_locked_keyring_is_told_and_the_key_file_opens_the_store()
    {
        files.Created();
        files.Set("A", "1");
        Assert.Equal(KeystoreChild.Done, KeystoreChild.Run(session, "add", files.Home));
        session.Lock();
        // What a locked keyring holds cannot be told from the outside.
        Assert.StartsWith("key-file+ keystore-, value 1, items 0, orphans 0", Look(), StringComparison.Ordinal);
        File.Delete(files.Location.KeyFilePath);
        Assert.StartsWith(
            "!Locked: the store is locked, no key is at hand\nthe Secret Service's keyring is locked: unlock it",
            Look(),
            StringComparison.Ordinal);
    }

    [KeystoreFact]
    public void A_locked_keyring_is_no_place_for_the_only_key()
    {
        session.Lock();
        Init();
        Assert.True(File.Exists(files.Location.KeyFilePath));
        files.Open().Dispose();
    }

    [KeystoreFact]
    public void A_deleted_item_is_told()
    {
        Init();
        session.Run("secret-tool clear application secretguard");
        Assert.StartsWith(
            "!Locked: the store is locked, no key is at hand\nthe Secret Service does not hold the key of this store: it was deleted there",
            Look(),
            StringComparison.Ordinal);
    }

    [KeystoreFact]
    public void Another_item_in_its_place_opens_nothing_and_that_is_noted()
    {
        files.Created();
        files.Set("A", "1");
        KeystoreChild.Run(session, "add", files.Home);
        Overwrite(TemporaryStore.NewKey());
        Assert.StartsWith("key-file+ keystore-, value 1, items 1, orphans 0", Look(), StringComparison.Ordinal);
        File.Delete(files.Location.KeyFilePath);
        Assert.StartsWith("!WrongKey: the key in 'the Secret Service' opens no slot of this store\nput the right one back", Look(), StringComparison.Ordinal);
        Overwrite("no key");
        Assert.StartsWith(
            "!Locked: the store is locked, no key is at hand\n'the Secret Service' does not hold 64 hexadecimal digits",
            Look(),
            StringComparison.Ordinal);
        Assert.Equal(["the Secret Service", "the Secret Service"], files.Texts("SELECT source FROM failed_unlock"));
    }

    [KeystoreFact]
    public void Without_a_bus_nothing_is_asked_and_the_error_says_so()
    {
        Init();
        Assert.Contains(
            "there is no session bus, and so no Secret Service: log in at the desktop, or give another key",
            Assert.Throws<StoreException>(files.Open).Hints);
    }

    [KeystoreFact]
    public void A_bus_without_a_keyring_is_told()
    {
        Init();
        session.Stop();
        Assert.Contains("the session bus offers no Secret Service", Look(), StringComparison.Ordinal);
    }

    [KeystoreFact]
    public void A_keyring_that_does_not_answer_holds_nobody_up()
    {
        session.Hang();
        Assert.StartsWith("!Keystore: the Secret Service did not answer within 0.5 seconds", KeystoreChild.Run(session, "check", files.Home), StringComparison.Ordinal);
    }

    [KeystoreFact]
    public void A_bus_that_does_not_answer_holds_nobody_up()
    {
        using var mute = session.Mute();
        Assert.StartsWith("!Keystore: the Secret Service did not answer within 0.5 seconds", KeystoreChild.Run(session, "check", files.Home), StringComparison.Ordinal);
    }

    [KeystoreFact]
    public void Two_stores_have_two_keys_and_leave_each_other_alone()
    {
        using var other = new TemporaryStore();
        Init();
        Assert.Equal(KeystoreChild.Done, KeystoreChild.Run(session, "init", other.Home));
        Assert.Equal(KeystoreChild.Done, KeystoreChild.Run(session, "add", other.Home));
        Assert.StartsWith("keystore+, value , items 1, orphans 0", KeystoreChild.Run(session, "look-twice", other.Home), StringComparison.Ordinal);
        Assert.StartsWith("keystore+, value , items 1, orphans 0", Look(), StringComparison.Ordinal);
    }

    [KeystoreFact]
    public void A_copy_of_the_store_opens_and_takes_no_key_from_the_one_it_was_copied_from()
    {
        using var copy = new TemporaryStore();
        Init();
        SecretGuard.Store.Files.PrivateFiles.EnsureFolder(copy.Home);
        File.Copy(files.Location.DatabasePath, copy.Location.DatabasePath);
        Assert.Equal(KeystoreChild.Done, KeystoreChild.Run(session, "add", copy.Home));
        Assert.Equal(KeystoreChild.Done, KeystoreChild.Run(session, "add", copy.Home));
        Assert.StartsWith("keystore+, value , items 2, orphans 0", KeystoreChild.Run(session, "look", copy.Home), StringComparison.Ordinal);
        Assert.StartsWith("keystore+, value , items 2, orphans 0", Look(), StringComparison.Ordinal);
    }

    private void Init() => Assert.Equal(KeystoreChild.Done, KeystoreChild.Run(session, "init", files.Home));

    private string Look() => KeystoreChild.Run(session, "look", files.Home);

    // The same attributes: it takes the item's place.
    private void Overwrite(string content)
    {
        var slot = files.Texts("SELECT id FROM slot WHERE kind = 'keystore'").Single();
        var store = files.Texts("SELECT id FROM store").Single();
        session.Run(
            $"printf %s '{content}' | secret-tool store --label=x application secretguard store {store} slot {slot} database {files.Location.DatabasePath}");
    }
}
