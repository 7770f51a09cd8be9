namespace SecretGuard.Store.Slots;

/// <summary>A place that may hold the key of a slot.</summary>
internal interface IKeySource
{
    /// <summary>Whether somebody named the key for this call: one that opens no slot is a mistake, and no reason to take another.</summary>
    bool IsExplicit { get; }

    /// <returns>None where there is none, and the next source is asked.</returns>
    IEnumerable<OfferedKey> Offers(KeySearch search);
}
