namespace SecretGuard.Store.Slots;

/// <summary>The key behind <c>--key-fd</c>.</summary>
internal sealed class HandedKey : IKeySource
{
    public bool IsExplicit => true;

    public IEnumerable<OfferedKey> Offers(KeySearch search) => search.Descriptor is { } descriptor ? [descriptor.Offer()] : [];
}
