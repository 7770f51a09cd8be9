namespace SecretGuard.Detection.KnownValues;

/// <summary>UTF-8 to Unicode scalar values and on to UTF-16, without a string in between.</summary>
internal static class Scalars
{
    /// <summary>Whether all of it is well-formed UTF-8.</summary>
    public static bool AreIn(ReadOnlySpan<byte> utf8)
    {
        for (var i = 0; i < utf8.Length;)
        {
            if (Read(utf8, ref i) < 0) return false;
        }

        return true;
    }

    /// <summary>The scalar value at <paramref name="at"/>, which moves past it; -1, and one byte on, where there is none.</summary>
    public static int Read(ReadOnlySpan<byte> utf8, ref int at)
    {
        var first = utf8[at++];
        if (first < 0x80) return first;
        var more = first switch { >= 0xC2 and <= 0xDF => 1, >= 0xE0 and <= 0xEF => 2, >= 0xF0 and <= 0xF4 => 3, _ => 0 };
        if (more == 0 || utf8.Length - at < more) return -1;
        var scalar = first & (0x3F >> more);
        for (var i = 0; i < more; i++)
        {
            if ((utf8[at + i] & 0xC0) != 0x80) return -1;
            scalar = scalar << 6 | utf8[at + i] & 0x3F;
        }

        if (scalar is > 0x10FFFF or >= 0xD800 and < 0xE000 || scalar < (more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000)) return -1;
        at += more;
        return scalar;
    }

    /// <summary>The UTF-16 unit or units of a scalar value; the second is 0 where one will do.</summary>
    public static (char First, char Second) Utf16(int scalar) => scalar < 0x10000
        ? ((char)scalar, '\0')
        : ((char)(0xD800 + ((scalar - 0x10000) >> 10)), (char)(0xDC00 + (scalar & 0x3FF)));

    /// <summary>Appends UTF-8 as UTF-16.</summary>
    public static void AddUtf16(SecretBuffer output, ReadOnlySpan<byte> utf8, bool bigEndian)
    {
        for (var i = 0; i < utf8.Length;)
        {
            var (first, second) = Utf16(Read(utf8, ref i));
            AddUnit(output, first, bigEndian);
            if (second != 0) AddUnit(output, second, bigEndian);
        }
    }

    private static void AddUnit(SecretBuffer output, char unit, bool bigEndian)
    {
        output.Add((byte)(bigEndian ? unit >> 8 : unit));
        output.Add((byte)(bigEndian ? unit : unit >> 8));
    }
}
