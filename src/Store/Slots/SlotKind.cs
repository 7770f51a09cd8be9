namespace SecretGuard.Store.Slots;

/// <summary>The names of key slot kinds, as stored.</summary>
internal static class SlotKind
{
    public const string Environment = "environment";
    public const string KeyFile = "key-file";
}
