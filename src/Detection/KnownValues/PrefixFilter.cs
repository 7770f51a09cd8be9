using System.Buffers.Binary;

namespace SecretGuard.Detection.KnownValues;

/// <summary>Tells of most places at a glance that no pattern begins there.</summary>
internal sealed class PrefixFilter
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Size = sizeof(uint);

    private readonly ulong[] bits;
    private readonly int shift;

    public PrefixFilter(PatternSet patterns)
    {
        var size = 6;
        while (size < 24 && 1 << size < patterns.Count * 16) size++;
        bits = new ulong[1 << (size - 6)];
        shift = 32 - size;
        for (var i = 0; i < patterns.Count; i++)
        {
            var place = Place(patterns[i]);
            bits[place >> 6] |= 1UL << (int)place;
        }
    }

    /// <param name="text">At least <see cref="Size"/> bytes.</param>
    public bool MayBegin(ReadOnlySpan<byte> text)
    {
        var place = Place(text);
        return (bits[place >> 6] >> (int)place & 1) != 0;
    }

    public void Clear() => Array.Clear(bits, 0, bits.Length);

    private uint Place(ReadOnlySpan<byte> text) => (BinaryPrimitives.ReadUInt32LittleEndian(text) * 0x9E3779B1) >> shift;
}
