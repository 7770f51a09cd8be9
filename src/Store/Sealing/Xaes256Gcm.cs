using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SecretGuard.Store.Sealing;

/// <summary>XAES-256-GCM (C2SP): AES-256-GCM with a 192-bit nonce that is safe to choose at random.</summary>
/// <remarks>https://c2sp.org/XAES-256-GCM</remarks>
internal sealed class Xaes256Gcm : IDisposable
{
    public const int KeySize = 32;
    public const int NonceSize = 24;
    public const int TagSize = 16;

    /// <summary>By how much a sealed message is longer than its plaintext.</summary>
    public const int Overhead = NonceSize + TagSize;

    private const int BlockSize = 16;
    private const int GcmNonceSize = 12;

    private readonly Aes aes = Aes.Create();
    private readonly SecretBytes subkeyMask = new(BlockSize);

    public Xaes256Gcm(ReadOnlySpan<byte> key)
    {
        aes.SetKey(key);
        Span<byte> block = stackalloc byte[BlockSize];
        block.Clear();
        Encrypt(block, subkeyMask.Span);
        Double(subkeyMask.Span);
    }

    /// <returns>Nonce, ciphertext and tag.</returns>
    public byte[] Seal(ReadOnlySpan<byte> plaintext, ReadOnlySpan<byte> associatedData)
    {
        Span<byte> nonce = stackalloc byte[NonceSize];
        RandomNumberGenerator.Fill(nonce);
        return Seal(nonce, plaintext, associatedData);
    }

    /// <summary>For test vectors: a nonce must never repeat under one key.</summary>
    internal byte[] Seal(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plaintext, ReadOnlySpan<byte> associatedData)
    {
        var message = new byte[plaintext.Length + Overhead];
        nonce.CopyTo(message);
        using var gcm = Subkey(nonce);
        gcm.Encrypt(
            nonce[^GcmNonceSize..],
            plaintext,
            message.AsSpan(NonceSize, plaintext.Length),
            message.AsSpan(NonceSize + plaintext.Length),
            associatedData);
        return message;
    }

    /// <summary>Opens what <see cref="Seal(ReadOnlySpan{byte}, ReadOnlySpan{byte})"/> returned.</summary>
    /// <param name="message">Nonce, ciphertext and tag.</param>
    /// <param name="associatedData">As when it was sealed.</param>
    /// <param name="plaintext">Shorter than the message by <see cref="Overhead"/>.</param>
    /// <returns>False, and a zeroed plaintext, where the message is not authentic.</returns>
    public bool TryOpen(ReadOnlySpan<byte> message, ReadOnlySpan<byte> associatedData, Span<byte> plaintext)
    {
        using var gcm = Subkey(message[..NonceSize]);
        try
        {
            gcm.Decrypt(message[GcmNonceSize..NonceSize], message[NonceSize..^TagSize], message[^TagSize..], plaintext, associatedData);
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        aes.Dispose();
        subkeyMask.Dispose();
    }

    private AesGcm Subkey(ReadOnlySpan<byte> nonce)
    {
        Span<byte> blocks = stackalloc byte[2 * BlockSize];
        Span<byte> key = stackalloc byte[KeySize];
        var mask = subkeyMask.Span;
        for (byte counter = 1; counter <= 2; counter++)
        {
            var block = blocks[((counter - 1) * BlockSize)..][..BlockSize];
            block[0] = 0;
            block[1] = counter;
            block[2] = (byte)'X';
            block[3] = 0;
            nonce[..GcmNonceSize].CopyTo(block[4..]);
            for (var i = 0; i < BlockSize; i++)
                block[i] ^= mask[i];
        }

        Encrypt(blocks, key);
        try
        {
            return new AesGcm(key, TagSize);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
            CryptographicOperations.ZeroMemory(blocks);
        }
    }

    // Single blocks are what CMAC and counter-mode key derivation are defined on; no message is ever encrypted so.
#pragma warning disable CA5358
    private void Encrypt(ReadOnlySpan<byte> blocks, Span<byte> destination) => aes.EncryptEcb(blocks, destination, PaddingMode.None);
#pragma warning restore CA5358

    // Multiplication by x in GF(2^128), as for CMAC subkeys (NIST SP 800-38B, 6.1), in constant time.
    private static void Double(Span<byte> block)
    {
        var high = BinaryPrimitives.ReadUInt64BigEndian(block);
        var low = BinaryPrimitives.ReadUInt64BigEndian(block[sizeof(ulong)..]);
        BinaryPrimitives.WriteUInt64BigEndian(block, (high << 1) | (low >> 63));
        BinaryPrimitives.WriteUInt64BigEndian(block[sizeof(ulong)..], (low << 1) ^ (0x87 & (0 - (high >> 63))));
    }
}
