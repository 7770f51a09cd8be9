namespace SecretGuard.Store.Slots;

/// <summary>A key that should have been there, and why it was not to be had.</summary>
/// <param name="Slot"><see cref="KeySlot.Id"/>.</param>
/// <param name="Fact">What is wrong, as a message tells it.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record MissedKey(string Slot, string Fact, string Remedy);
