using System.Buffers.Binary;

namespace SecretGuard.Detection.KnownValues;

/// <summary>Tells of most places at a glance that no pattern begins there, from the first eight bytes or as many as there are.</summary>
internal sealed class PrefixFilter
{
    // Up to three of them are set.
    private const int BitsPerPattern = 32;

    private readonly ulong[] bits;
    private readonly int shift;

    public PrefixFilter(PatternSet patterns)
    {
        var size = 6;
        while (size < 24 && 1 << size < patterns.Count * BitsPerPattern) size++;
        bits = new ulong[1 << (size - 6)];
        shift = 64 - size;
        for (var i = 0; i < patterns.Count; i++)
        {
            var pattern = patterns[i];
            for (var length = 2; length <= Math.Min(sizeof(ulong), pattern.Length); length *= 2)
            {
                var place = Place(Read(pattern, length), length);
                bits[place >> 6] |= 1UL << (int)place;
            }
        }
    }

    /// <summary>False where no pattern begins like these bytes.</summary>
    public bool MayBegin(ReadOnlySpan<byte> text) => text.Length >= sizeof(ulong)
        ? Has(Place(BinaryPrimitives.ReadUInt64LittleEndian(text), sizeof(ulong)))
        : text.Length < 2 || MayBeginShort(text, text.Length < 4 ? 2 : 4);

    public void Clear() => Array.Clear(bits, 0, bits.Length);

    private bool MayBeginShort(ReadOnlySpan<byte> text, int length) => Has(Place(Read(text, length), length));

    private bool Has(ulong place) => (bits[place >> 6] >> (int)place & 1) != 0;

    // The length takes part, so that short beginnings do not look like long ones that end in zeros.
    private ulong Place(ulong beginning, int length) => (beginning + (ulong)length) * 0x9E3779B97F4A7C15 >> shift;

    private static ulong Read(ReadOnlySpan<byte> text, int length) => length switch
    {
        2 => BinaryPrimitives.ReadUInt16LittleEndian(text),
        4 => BinaryPrimitives.ReadUInt32LittleEndian(text),
        _ => BinaryPrimitives.ReadUInt64LittleEndian(text),
    };
}
