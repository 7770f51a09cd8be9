using System.Buffers.Binary;

namespace SecretGuard.Store.Tests.Damage;

/// <summary>A write-ahead log as SQLite writes it: https://www.sqlite.org/fileformat2.html#walformat.</summary>
/// <param name="Bytes">All of it.</param>
internal sealed record WalFile(byte[] Bytes)
{
    public const int HeaderSize = 32;
    private const int FrameHeaderSize = 24;

    public int FrameSize => FrameHeaderSize + (int)BinaryPrimitives.ReadUInt32BigEndian(Bytes.AsSpan(8));

    public int Frames => (Bytes.Length - HeaderSize) / FrameSize;

    /// <summary>The log with one frame of another more, at its end, as a commit of its own whose checksums are right.</summary>
    public byte[] WithFrame(WalFile other, int index)
    {
        var frame = other.Frame(index).ToArray();
        // Of how many pages the database is after the commit: as after the last.
        Frame(Frames - 1)[4..8].CopyTo(frame.AsSpan(4));
        Bytes.AsSpan(16, 8).CopyTo(frame.AsSpan(8));
        var (first, second) = Checksum(frame.AsSpan(0, 8), BinaryPrimitives.ReadUInt32BigEndian(Frame(Frames - 1)[16..]), BinaryPrimitives.ReadUInt32BigEndian(Frame(Frames - 1)[20..]));
        (first, second) = Checksum(frame.AsSpan(FrameHeaderSize), first, second);
        BinaryPrimitives.WriteUInt32BigEndian(frame.AsSpan(16), first);
        BinaryPrimitives.WriteUInt32BigEndian(frame.AsSpan(20), second);
        return [.. Bytes.AsSpan(0, HeaderSize + (Frames * FrameSize)), .. frame];
    }

    private Span<byte> Frame(int index) => Bytes.AsSpan(HeaderSize + (index * FrameSize), FrameSize);

    // The last bit of the magic number is the byte order of the words that are summed.
    private (uint First, uint Second) Checksum(ReadOnlySpan<byte> data, uint first, uint second)
    {
        var isBigEndian = (Bytes[3] & 1) != 0;
        for (var at = 0; at < data.Length; at += 8)
        {
            first += Word(data[at..], isBigEndian) + second;
            second += Word(data[(at + 4)..], isBigEndian) + first;
        }

        return (first, second);
    }

    private static uint Word(ReadOnlySpan<byte> data, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(data) : BinaryPrimitives.ReadUInt32LittleEndian(data);
}
