namespace SecretGuard.Store.Slots;

/// <summary>Where keys are looked for.</summary>
internal sealed record KeySearch(StoreLocation Location, Func<string, string?> Variable, List<KeySlot> Slots);
