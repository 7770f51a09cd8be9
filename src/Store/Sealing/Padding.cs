using System.Buffers.Binary;
using System.Numerics;

namespace SecretGuard.Store.Sealing;

/// <summary>Hides a value's length: little-endian u32 length, value, zeros up to the next 64·2^n bytes.</summary>
internal static class Padding
{
    /// <summary>The largest value, in bytes.</summary>
    public const int MaxValue = MaxPadded - Prefix;

    private const int Prefix = sizeof(uint);
    private const int MinPadded = 64;
    private const int MaxPadded = 65_536;

    public static SecretBytes Pad(ReadOnlySpan<byte> value)
    {
        var padded = new SecretBytes(PaddedLength(value.Length));
        BinaryPrimitives.WriteInt32LittleEndian(padded.Span, value.Length);
        value.CopyTo(padded.Span[Prefix..]);
        return padded;
    }

    /// <summary>Narrows what <see cref="Pad"/> made to the value in it.</summary>
    /// <returns>False where it is not exactly what <see cref="Pad"/> makes.</returns>
    public static bool TryStrip(SecretBytes padded)
    {
        var content = padded.Span;
        if (content.Length is < MinPadded or > MaxPadded)
            return false;
        var length = BinaryPrimitives.ReadUInt32LittleEndian(content);
        if (length > MaxValue || PaddedLength((int)length) != content.Length)
            return false;
        if (content[(Prefix + (int)length)..].ContainsAnyExcept((byte)0))
            return false;
        padded.Narrow(Prefix, (int)length);
        return true;
    }

    private static int PaddedLength(int length) => int.Max(MinPadded, (int)BitOperations.RoundUpToPowerOf2((uint)(Prefix + length)));
}
