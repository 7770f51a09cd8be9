using System.Buffers.Binary;

namespace SecretGuard.Detection.KnownValues;

/// <summary>Six bytes of text as a number that spreads well.</summary>
internal static class Grams
{
    /// <summary>How many bytes a gram has: three characters of UTF-16, which two would be too common to tell anything.</summary>
    public const int Size = 6;

    /// <summary>How many bytes from its start must be readable.</summary>
    public const int Readable = sizeof(ulong);

    // Odd, so that different grams have different numbers; Knuth's, from the golden ratio.
    private const ulong Spread = 0x9E3779B97F4A7C15;

    /// <summary>
    /// The gram at the start of at least <see cref="Readable"/> bytes. Its upper bits are spread best; the lower 16 are zero.
    /// </summary>
    public static ulong Read(ReadOnlySpan<byte> text) => (BinaryPrimitives.ReadUInt64LittleEndian(text) << 16) * Spread;

    /// <summary>The same where no more than the gram may be readable.</summary>
    public static ulong ReadLast(ReadOnlySpan<byte> text)
    {
        var last = (ulong)BinaryPrimitives.ReadUInt16LittleEndian(text.Slice(sizeof(uint))) << 32;
        return ((BinaryPrimitives.ReadUInt32LittleEndian(text) | last) << 16) * Spread;
    }
}
