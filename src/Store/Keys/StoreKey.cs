using System.Text;
using SecretGuard.Store.Sealing;

namespace SecretGuard.Store.Keys;

/// <summary>A slot's key, the master key or a data key: used for nothing but to derive keys that have one use each.</summary>
internal sealed class StoreKey(string storeId, SecretBytes key) : IDisposable
{
    public const int Size = 32;

    public string StoreId { get; } = storeId;

    /// <summary>For wrapping; everything else derives.</summary>
    public SecretBytes Bytes { get; } = key;

    public static StoreKey Random(string storeId) => new(storeId, SecretBytes.Random(Size));

    /// <param name="use"><see cref="KeyUse"/>.</param>
    public SecretBytes Derive(string use)
    {
        var derived = new SecretBytes(Size);
        Hkdf.DeriveKey(Bytes.Span, Encoding.UTF8.GetBytes(StoreId), Encoding.UTF8.GetBytes(use), derived.Span);
        return derived;
    }

    public void Dispose() => Bytes.Dispose();
}
