using System.Security.Cryptography;
using SecretGuard.Store.Sealing;

namespace SecretGuard.Store.Keys;

/// <summary>HMAC-SHA256 under a key derived for one use.</summary>
internal sealed class Authenticator(StoreKey key, string use) : IDisposable
{
    public const int Size = HMACSHA256.HashSizeInBytes;

    private readonly SecretBytes derived = key.Derive(use);
    private readonly string storeId = key.StoreId;

    /// <summary>A message to add to, which names this use and store already.</summary>
    public Fields Message() => new Fields().Add(use).Add(storeId);

    public byte[] Sign(Fields message) => HMACSHA256.HashData(derived.Span, message.Span);

    public bool Verifies(Fields message, ReadOnlySpan<byte> signature)
    {
        Span<byte> expected = stackalloc byte[Size];
        HMACSHA256.HashData(derived.Span, message.Span, expected);
        return CryptographicOperations.FixedTimeEquals(expected, signature);
    }

    public void Dispose() => derived.Dispose();
}
