using System.Security.Cryptography;
using SecretGuard.Store.Sealing;

namespace SecretGuard.Store.Keys;

/// <summary>Seals keys under a slot's key or the master key.</summary>
/// <remarks>
/// GCM commits to no key: one ciphertext can be made to open under two. So each wrap carries a value derived from its wrapping
/// key, which is compared before GCM opens.
/// </remarks>
internal sealed class KeyWrapper(StoreKey wrapping) : IDisposable
{
    private readonly Sealer sealer = new(wrapping, KeyUse.Wrap);
    private readonly SecretBytes commitment = wrapping.Derive(KeyUse.Commitment);

    /// <summary>Associated data to add to: what the wrapped key is, and for whom.</summary>
    public Fields Place() => sealer.Place();

    public KeyWrap Wrap(StoreKey key, Fields place) => new(commitment.Span.ToArray(), sealer.Seal(key.Bytes.Span, place));

    /// <summary>Whether a wrap was made under this key.</summary>
    public bool Made(KeyWrap wrap) => CryptographicOperations.FixedTimeEquals(commitment.Span, wrap.Commitment);

    /// <returns>The key, or null where the wrap was not made under this key and for this place.</returns>
    public StoreKey? Unwrap(KeyWrap wrap, Fields place)
    {
        if (!Made(wrap) || sealer.Open(wrap.Sealed, place) is not { } key)
            return null;
        if (key.Length == StoreKey.Size)
            return new StoreKey(wrapping.StoreId, key);
        key.Dispose();
        return null;
    }

    public void Dispose()
    {
        sealer.Dispose();
        commitment.Dispose();
    }
}
