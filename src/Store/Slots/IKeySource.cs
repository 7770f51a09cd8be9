namespace SecretGuard.Store.Slots;

/// <summary>A place that may hold the key of a slot.</summary>
internal interface IKeySource
{
    /// <returns>Null where there is none, and the next source is asked.</returns>
    OfferedKey? Offer(KeySearch search);
}
