using SecretGuard.Store.Keys;
using SecretGuard.Store.Slots.Keystores;

namespace SecretGuard.Store.Slots;

/// <summary>A key that is to open the store from now on.</summary>
/// <param name="Kind"><see cref="SlotKind"/>.</param>
/// <param name="Parameters"><see cref="KeySlot.Parameters"/>.</param>
/// <param name="Offer">The key, and where it came from.</param>
internal sealed record NewSlot(string Kind, string Parameters, OfferedKey Offer) : IDisposable
{
    /// <summary>Where the key is written to before the slot is committed; null where it is somewhere already.</summary>
    public IKeystore? Keystore { get; private init; }

    /// <summary>A random key that the operating system keeps.</summary>
    public static NewSlot In(IKeystore keystore) =>
        new(SlotKind.Keystore, keystore.Name, new OfferedKey(SecretBytes.Random(StoreKey.Size), keystore.Title, Variable: null))
        {
            Keystore = keystore,
        };

    /// <summary>The key in an environment variable, whose name is recorded.</summary>
    public static NewSlot FromVariable(string name, Func<string, string?> variable) => variable(name) is { } digits
        ? new(SlotKind.Environment, name, new OfferedKey(HexKey.Parse(digits, name), name, name))
        : throw (IsKey(name)
            ? new StoreException(
                StoreError.InvalidName,
                "what was given is a key, and not the name of a variable",
                "treat it as seen and make another: openssl rand -hex 32")
            : new StoreException(
                StoreError.Locked, $"the variable '{name}' is not set", $"set {name} to 64 random hexadecimal digits first"));

    /// <summary>The key in a file, which is made where it is missing.</summary>
    /// <param name="path">Where it is, or will be.</param>
    /// <param name="instead">What to do where something else is there; null where the place is ours.</param>
    public static NewSlot FromFile(string path, string? instead = null) =>
        new(SlotKind.KeyFile, string.Empty, new OfferedKey(KeyFile.ReadOrMake(path, instead), path, Variable: null));

    public static NewSlot Of(RecoveryCode code) =>
        new(SlotKind.Recovery, string.Empty, new OfferedKey(code.DeriveKey(), RecoveryKey.Source, Variable: null));

    /// <summary>
    /// Hands the key to the keystore, where it is to have it: before the slot is committed, so that no slot is ever without its key.
    /// </summary>
    public void Keep(string store, KeySlot slot, StoreLocation location)
    {
        if (Keystore is null)
            return;
        FaultPoint.Pass();
        Keystore.Write(KeystoreItem.Of(store, slot.Id, location), Offer.Key);
        FaultPoint.Pass();
    }

    public void Dispose() => Offer.Dispose();

    // Which no message may repeat.
    private static bool IsKey(string name) => name.Length == 2 * StoreKey.Size && name.All(char.IsAsciiHexDigit);
}
