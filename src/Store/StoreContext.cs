namespace SecretGuard.Store;

/// <summary>What the store may know of the outside world.</summary>
/// <param name="Variable">An environment variable's value, or null where it is not set.</param>
/// <param name="Clock">Dates what is written.</param>
/// <param name="Actor">Who the audit log names.</param>
internal sealed record StoreContext(Func<string, string?> Variable, TimeProvider Clock, string Actor)
{
    /// <summary>The key that another program hands over; null where none does.</summary>
    public Slots.DescriptorKey? Descriptor { get; init; }
}
