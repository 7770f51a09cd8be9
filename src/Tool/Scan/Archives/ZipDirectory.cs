using System.Buffers.Binary;
using System.Text;

namespace SecretGuard.Tool.Scan.Archives;

/// <summary>
/// Reads a ZIP archive's directory entry by entry (PKWARE's APPNOTE, 4.3). The platform's reader takes the whole directory into memory
/// first, which a small archive can make large.
/// </summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int End64LocatorLength = 20;
    private const int End64Length = 56;
    private const int EntryLength = 46;
    private const int HeaderLength = 30;
    private const uint EndMark = 0x06054B50;
    private const uint End64LocatorMark = 0x07064B50;
    private const uint End64Mark = 0x06064B50;
    private const uint EntryMark = 0x02014B50;
    private const uint HeaderMark = 0x04034B50;
    private const uint InExtra = uint.MaxValue;

    public static IEnumerable<ZipEntry> Entries(Stream zip)
    {
        var (at, end) = Find(zip);
        var fixedPart = new byte[EntryLength];
        while (at < end)
        {
            ReadAt(zip, at, fixedPart);
            if (U32(fixedPart, 0) != EntryMark) throw Damaged();
            var variable = new byte[U16(fixedPart, 28) + U16(fixedPart, 30)];
            ReadAt(zip, at + EntryLength, variable);
            at += EntryLength + variable.Length + U16(fixedPart, 32);
            yield return Entry(fixedPart, variable);
        }
    }

    /// <summary>The packed bytes of a member.</summary>
    public static Stream Open(Stream zip, ZipEntry entry)
    {
        var header = new byte[HeaderLength];
        ReadAt(zip, entry.Header, header);
        if (U32(header, 0) != HeaderMark) throw Damaged();
        zip.Position = entry.Header + HeaderLength + U16(header, 26) + U16(header, 28);
        return new SlicedStream(zip, entry.PackedSize);
    }

    private static (long Start, long End) Find(Stream zip)
    {
        var tail = new byte[(int)Math.Min(zip.Length, EndLength + LongestComment)];
        var tailStart = zip.Length - tail.Length;
        ReadAt(zip, tailStart, tail);
        for (var i = tail.Length - EndLength; i >= 0; i--)
        {
            if (U32(tail, i) != EndMark) continue;
            var (size, start) = ((long)U32(tail, i + 12), (long)U32(tail, i + 16));
            if (size == InExtra || start == InExtra) (size, start) = Find64(zip, tailStart + i);
            return start < 0 || size < 0 || start > zip.Length - size ? throw Damaged() : (start, start + size);
        }

        throw Damaged();
    }

    private static (long Size, long Start) Find64(Stream zip, long end)
    {
        var locator = new byte[End64LocatorLength];
        ReadAt(zip, end - End64LocatorLength, locator);
        if (U32(locator, 0) != End64LocatorMark) throw Damaged();
        var record = new byte[End64Length];
        ReadAt(zip, I64(locator, 8), record);
        return U32(record, 0) == End64Mark ? (I64(record, 40), I64(record, 48)) : throw Damaged();
    }

    private static ZipEntry Entry(byte[] fields, byte[] variable)
    {
        var nameLength = U16(fields, 28);
        long[] sizes = [U32(fields, 24), U32(fields, 20), U32(fields, 42)];
        Widen(sizes, variable.AsSpan(nameLength));
        var name = Encoding.UTF8.GetString(variable, 0, nameLength).Replace('\\', '/');
        return new(name, (ZipMethod)U16(fields, 10), (U16(fields, 8) & 1) != 0, sizes[1], sizes[0], sizes[2]);
    }

    // The extra field of ZIP64 holds, in this order, those of the sizes that do not fit.
    private static void Widen(long[] sizes, ReadOnlySpan<byte> extra)
    {
        const int Zip64 = 1;
        while (extra.Length >= 4)
        {
            var length = Math.Min(BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]), extra.Length - 4);
            var field = extra.Slice(4, length);
            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) == Zip64)
            {
                for (var i = 0; i < sizes.Length && field.Length >= sizeof(long); i++)
                {
                    if (sizes[i] != InExtra) continue;
                    sizes[i] = BinaryPrimitives.ReadInt64LittleEndian(field);
                    field = field[sizeof(long)..];
                }
            }

            extra = extra[(4 + length)..];
        }
    }

    private static void ReadAt(Stream zip, long position, byte[] bytes)
    {
        if (position < 0 || position > zip.Length - bytes.Length) throw Damaged();
        zip.Position = position;
        zip.ReadExactly(bytes);
    }

    private static InvalidDataException Damaged() => new();

    private static ushort U16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    private static uint U32(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));

    private static long I64(byte[] bytes, int at) => BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(at));
}
