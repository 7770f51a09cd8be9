namespace SecretGuard.Store.Slots.Keystores;

/// <summary>A place of the operating system's that keeps keys for this user, and opens with their session.</summary>
/// <remarks>
/// Nothing here ever asks the user, and nothing waits longer than some seconds: what is locked, absent or does not answer is
/// <see cref="StoreError.Keystore"/>.
/// </remarks>
internal interface IKeystore
{
    /// <summary>What a slot's parameters name it.</summary>
    string Name { get; }

    /// <summary>What messages call it.</summary>
    string Title { get; }

    /// <summary>Refuses where no item could be written now.</summary>
    void Check();

    /// <param name="item">New, with an identifier that no other has.</param>
    /// <param name="key">Kept as 64 hexadecimal digits.</param>
    void Write(KeystoreItem item, SecretBytes key);

    /// <returns>The key, which the caller disposes; null where there is no such item.</returns>
    SecretBytes? Read(string store, string slot);

    /// <summary>Does nothing where it is not there.</summary>
    void Delete(string store, string slot);

    /// <summary>The items of a store, as far as they can be told.</summary>
    IReadOnlyList<KeystoreItem> List(string store);
}
