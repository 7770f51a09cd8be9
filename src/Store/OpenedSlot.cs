namespace SecretGuard.Store;

/// <summary>The key slot that unlocked the store.</summary>
/// <param name="Id">The slot's.</param>
/// <param name="Kind"><see cref="Slots.SlotKind"/>.</param>
/// <param name="Source">The variable, the file's path or the keystore the key came from.</param>
/// <param name="Variable">The environment variable that held the key, else null.</param>
internal sealed record OpenedSlot(string Id, string Kind, string Source, string? Variable)
{
    /// <summary>As it was then.</summary>
    public Slots.KeySlot? Slot { get; init; }
}
