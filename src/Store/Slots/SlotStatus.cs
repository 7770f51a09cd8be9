namespace SecretGuard.Store.Slots;

/// <summary>What can be told of a slot.</summary>
/// <param name="Id"><see cref="KeySlot.Id"/>.</param>
/// <param name="Kind"><see cref="SlotKind"/>.</param>
/// <param name="Parameters"><see cref="KeySlot.Parameters"/>.</param>
/// <param name="Created">When.</param>
/// <param name="Opens">Whether its key is at hand; null where only a person knows.</param>
internal sealed record SlotStatus(string Id, string Kind, string Parameters, DateTimeOffset Created, bool? Opens)
{
    /// <summary>Why its key is not at hand, where more is known than that.</summary>
    public MissedKey? Missed { get; init; }
}
