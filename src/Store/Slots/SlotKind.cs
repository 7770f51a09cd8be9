namespace SecretGuard.Store.Slots;

/// <summary>The names of key slot kinds, as stored.</summary>
internal static class SlotKind
{
    public const string Environment = "environment";
    public const string KeyFile = "key-file";
    public const string Keystore = "keystore";
    public const string Passphrase = "passphrase";
    public const string Recovery = "recovery";

    /// <summary>Whether its key is kept by a person, so that only they know whether it works.</summary>
    public static bool IsKnownToSomebody(string kind) => kind is Passphrase or Recovery;
}
