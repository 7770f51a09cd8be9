using System.Security.Cryptography;

namespace SecretGuard.Store.Sealing;

/// <summary>HKDF-SHA256 (RFC 5869) for one block of output.</summary>
internal static class Hkdf
{
    /// <param name="key">The input keying material.</param>
    /// <param name="salt">May be empty.</param>
    /// <param name="info">What the derived key is for.</param>
    /// <param name="derived">At most 32 bytes.</param>
    public static void DeriveKey(ReadOnlySpan<byte> key, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> info, Span<byte> derived)
    {
        Span<byte> pseudorandom = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Span<byte> block = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(salt, key, pseudorandom);
        HMACSHA256.HashData(pseudorandom, [.. info, 1], block);
        block[..derived.Length].CopyTo(derived);
        CryptographicOperations.ZeroMemory(pseudorandom);
        CryptographicOperations.ZeroMemory(block);
    }
}
