using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SecretGuard.Store.Sealing;

/// <summary>AES-256-GCM (NIST SP 800-38D) under an IV of any length, which the platform's takes at 12 bytes only.</summary>
/// <remarks>For what other programs sealed, and are to open. The store's own seal is <see cref="Xaes256Gcm"/>.</remarks>
internal sealed class AnyIvGcm : IDisposable
{
    public const int TagSize = 16;

    private const int BlockSize = 16;
    private const int PlainIvSize = 12;

    // x^128 + x^7 + x^2 + x + 1, bits in the order that GCM has them.
    private static readonly UInt128 Polynomial = new(0xe100_0000_0000_0000, 0);

    private readonly Aes aes = Aes.Create();
    private readonly UInt128 hashKey;

    /// <param name="key">32 bytes.</param>
    public AnyIvGcm(ReadOnlySpan<byte> key)
    {
        aes.SetKey(key);
        Span<byte> block = stackalloc byte[BlockSize];
        block.Clear();
        Encrypt(block, block);
        hashKey = BinaryPrimitives.ReadUInt128BigEndian(block);
        CryptographicOperations.ZeroMemory(block);
    }

    /// <param name="iv">At least one byte, never twice under one key.</param>
    /// <param name="plaintext">What is sealed.</param>
    /// <param name="associatedData">What is authenticated with it.</param>
    /// <param name="ciphertext">As long as the plaintext.</param>
    /// <param name="tag">16 bytes.</param>
    public void Seal(
        ReadOnlySpan<byte> iv, ReadOnlySpan<byte> plaintext, ReadOnlySpan<byte> associatedData, Span<byte> ciphertext, Span<byte> tag)
    {
        var first = FirstCounter(iv);
        Crypt(first, plaintext, ciphertext);
        Tag(first, ciphertext, associatedData, tag);
    }

    /// <summary>Writes nothing before the tag was found right.</summary>
    /// <param name="iv">As when it was sealed; an empty one is refused.</param>
    /// <param name="ciphertext">What was sealed.</param>
    /// <param name="tag">16 bytes; any other length is refused.</param>
    /// <param name="associatedData">As when it was sealed.</param>
    /// <param name="plaintext">As long as the ciphertext.</param>
    /// <returns>False where it is not authentic.</returns>
    public bool TryOpen(
        ReadOnlySpan<byte> iv,
        ReadOnlySpan<byte> ciphertext,
        ReadOnlySpan<byte> tag,
        ReadOnlySpan<byte> associatedData,
        Span<byte> plaintext)
    {
        if (iv.IsEmpty || tag.Length != TagSize)
            return false;
        var first = FirstCounter(iv);
        Span<byte> expected = stackalloc byte[TagSize];
        Tag(first, ciphertext, associatedData, expected);
        if (!CryptographicOperations.FixedTimeEquals(expected, tag))
            return false;
        Crypt(first, ciphertext, plaintext);
        return true;
    }

    public void Dispose() => aes.Dispose();

    // SP 800-38D, 7.1, step 2: J0.
    private UInt128 FirstCounter(ReadOnlySpan<byte> iv)
    {
        if (iv.IsEmpty)
            throw new ArgumentException("an IV has at least one byte", nameof(iv));
        if (iv.Length != PlainIvSize)
            return Multiply(Hash(0, iv) ^ Bits(iv.Length));
        Span<byte> block = stackalloc byte[BlockSize];
        iv.CopyTo(block);
        BinaryPrimitives.WriteInt32BigEndian(block[PlainIvSize..], 1);
        return BinaryPrimitives.ReadUInt128BigEndian(block);
    }

    private void Tag(UInt128 first, ReadOnlySpan<byte> ciphertext, ReadOnlySpan<byte> associatedData, Span<byte> tag)
    {
        var hash = Hash(Hash(0, associatedData), ciphertext);
        hash = Multiply(hash ^ (Bits(associatedData.Length) << 64 | Bits(ciphertext.Length)));
        Span<byte> mask = stackalloc byte[BlockSize];
        BinaryPrimitives.WriteUInt128BigEndian(mask, first);
        Encrypt(mask, mask);
        BinaryPrimitives.WriteUInt128BigEndian(tag, hash ^ BinaryPrimitives.ReadUInt128BigEndian(mask));
    }

    private void Crypt(UInt128 first, ReadOnlySpan<byte> input, Span<byte> output)
    {
        var blocks = (input.Length + BlockSize - 1) / BlockSize;
        using var stream = new SecretBytes(blocks * BlockSize);
        for (var i = 0; i < blocks; i++)
            BinaryPrimitives.WriteUInt128BigEndian(stream.Span[(i * BlockSize)..], Count(first, (uint)i + 1));
        Encrypt(stream.Span, stream.Span);
        for (var i = 0; i < input.Length; i++)
            output[i] = (byte)(input[i] ^ stream.Span[i]);
    }

    // Only the last 32 bits count, and they wrap.
    private static UInt128 Count(UInt128 first, uint steps) => first >> 32 << 32 | unchecked((uint)first + steps);

    private static UInt128 Bits(int bytes) => (UInt128)bytes * 8;

    private UInt128 Hash(UInt128 hash, ReadOnlySpan<byte> data)
    {
        Span<byte> block = stackalloc byte[BlockSize];
        for (; !data.IsEmpty; data = data[int.Min(BlockSize, data.Length)..])
        {
            block.Clear();
            data[..int.Min(BlockSize, data.Length)].CopyTo(block);
            hash = Multiply(hash ^ BinaryPrimitives.ReadUInt128BigEndian(block));
        }

        return hash;
    }

    // By masks, not by branches: how long it takes must not depend on the key.
    private UInt128 Multiply(UInt128 factor)
    {
        UInt128 product = 0;
        var power = hashKey;
        for (var i = 127; i >= 0; i--)
        {
            product ^= power & (0 - ((factor >> i) & 1));
            power = (power >> 1) ^ (Polynomial & (0 - (power & 1)));
        }

        return product;
    }

    // Counter mode is made of single blocks, and the platform has it in no other form.
#pragma warning disable CA5358
    private void Encrypt(ReadOnlySpan<byte> blocks, Span<byte> destination) => aes.EncryptEcb(blocks, destination, PaddingMode.None);
#pragma warning restore CA5358
}
