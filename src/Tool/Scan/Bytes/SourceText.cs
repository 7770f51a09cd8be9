using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace SecretGuard.Tool.Scan.Bytes;

/// <summary>
/// Decodes a file: UTF-8, UTF-16 and UTF-32 by their marks, UTF-16 also without one. Bytes that are none of these are read one to one, so
/// that no file hides by its encoding.
/// </summary>
internal static class SourceText
{
    // As git has it: a NUL early on makes a file binary.
    private const int Looked = 8000;
    private const int LargestUnit = 4;

    /// <summary>Whether the bytes are a text.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="buffer">Where the text goes, as long as it is needed.</param>
    /// <param name="text">The text, without its mark.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, CharBuffer buffer, out ReadOnlySpan<char> text)
    {
        var room = buffer.Prepare(bytes.Length);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) text = FromUtf8(bytes[3..], room);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])) text = FromUtf32(bytes[4..], room, isBigEndian: false);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])) text = FromUtf32(bytes[4..], room, isBigEndian: true);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) text = FromUtf16(bytes[2..], room, isBigEndian: false);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) text = FromUtf16(bytes[2..], room, isBigEndian: true);
        else if (!IsBinary(bytes)) text = FromUtf8(bytes, room);
        else if (LooksLikeUtf16(bytes, isBigEndian: false)) text = FromUtf16(bytes, room, isBigEndian: false);
        else if (LooksLikeUtf16(bytes, isBigEndian: true)) text = FromUtf16(bytes, room, isBigEndian: true);
        else
        {
            text = default;
            return false;
        }

        return true;
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, Looked)].Contains((byte)0) || bytes.StartsWith("%PDF-"u8);

    private static ReadOnlySpan<char> FromUtf8(ReadOnlySpan<byte> bytes, Span<char> room)
    {
        if (Utf8.ToUtf16(bytes, room, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
            return room[..written];
        return room[..Encoding.Latin1.GetChars(bytes, room)];
    }

    // Unpaired surrogates are kept: they hide nothing.
    private static ReadOnlySpan<char> FromUtf16(ReadOnlySpan<byte> bytes, Span<char> room, bool isBigEndian)
    {
        var units = MemoryMarshal.Cast<byte, ushort>(bytes);
        var text = MemoryMarshal.Cast<char, ushort>(room)[..units.Length];
        if (isBigEndian == BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(units, text);
        else units.CopyTo(text);
        return room[..units.Length];
    }

    private static ReadOnlySpan<char> FromUtf32(ReadOnlySpan<byte> bytes, Span<char> room, bool isBigEndian)
    {
        var written = 0;
        for (; bytes.Length >= LargestUnit; bytes = bytes[LargestUnit..])
        {
            var point = isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            written += (Rune.IsValid(point) ? new Rune(point) : Rune.ReplacementChar).EncodeToUtf16(room[written..]);
        }

        return room[..written];
    }

    // Nearly every unit is an ASCII character that people write.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, bool isBigEndian)
    {
        const double Most = 0.9;
        var (high, low) = isBigEndian ? (0, 1) : (1, 0);
        var units = Math.Min(bytes.Length, Looked) / 2;
        var written = 0;
        for (var i = 0; i < units; i++)
        {
            if (bytes[(i * 2) + high] == 0 && bytes[(i * 2) + low] is (>= 0x20 and < 0x7F) or (byte)'\t' or (byte)'\n' or (byte)'\r')
                written++;
        }

        return units > 1 && written >= units * Most;
    }
}
