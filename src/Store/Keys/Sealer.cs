using SecretGuard.Store.Sealing;

namespace SecretGuard.Store.Keys;

/// <summary>Seals under a key derived for one use.</summary>
internal sealed class Sealer : IDisposable
{
    /// <summary>The name of what it does, as stored and authenticated.</summary>
    public const string Algorithm = "xaes-256-gcm";

    private readonly Xaes256Gcm cipher;
    private readonly string use;
    private readonly string storeId;

    public Sealer(StoreKey key, string use)
    {
        using var derived = key.Derive(use);
        cipher = new Xaes256Gcm(derived.Span);
        this.use = use;
        storeId = key.StoreId;
    }

    /// <summary>Associated data to add to, which names this use and store already.</summary>
    public Fields Place() => new Fields().Add(use).Add(storeId);

    public byte[] Seal(ReadOnlySpan<byte> plaintext, Fields place) => cipher.Seal(plaintext, place.Span);

    /// <returns>The plaintext, or null where it was not sealed so and for this place.</returns>
    public SecretBytes? Open(ReadOnlySpan<byte> message, Fields place)
    {
        if (message.Length < Xaes256Gcm.Overhead)
            return null;
        var plaintext = new SecretBytes(message.Length - Xaes256Gcm.Overhead);
        if (cipher.TryOpen(message, place.Span, plaintext.Span))
            return plaintext;
        plaintext.Dispose();
        return null;
    }

    public void Dispose() => cipher.Dispose();
}
