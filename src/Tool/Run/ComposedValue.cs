namespace SecretGuard.Tool.Run;

/// <summary>Where in a template a value is put.</summary>
internal enum ComposedPlace
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>Behind the <c>=</c> of a connection string.</summary>
    Pair,

    /// <summary>Between quotes that the template has.</summary>
    DoubleQuotes,
    SingleQuotes,

    /// <summary>A user, a password or a parameter in a URL.</summary>
    Url,
}

/// <summary>Writes a value so that whoever reads the whole finds it unchanged.</summary>
internal static class ComposedValue
{
    private static readonly byte[] NeedsQuotes = [.. ";'\"="u8];

    /// <returns>How many bytes it takes.</returns>
    /// <param name="value">In UTF-8.</param>
    /// <param name="place">Where it goes.</param>
    /// <param name="target">Empty to be told the length only.</param>
    public static int Write(ReadOnlySpan<byte> value, ComposedPlace place, Span<byte> target) => place switch
    {
        ComposedPlace.Url => Escaped(value, target),
        ComposedPlace.DoubleQuotes => Doubled(value, (byte)'"', target),
        ComposedPlace.SingleQuotes => Doubled(value, (byte)'\'', target),
        ComposedPlace.Pair when NeedsMarks(value) => Quoted(value, target),
        _ => Plain(value, target),
    };

    // By the rules of DbConnectionStringBuilder: quotes around a value with special characters or blanks at an end, doubled inside.
    private static bool NeedsMarks(ReadOnlySpan<byte> value) =>
        value.Length > 0 && (value.IndexOfAny(NeedsQuotes) >= 0 || IsBlank(value[0]) || IsBlank(value[^1]));

    private static bool IsBlank(byte b) => b is (byte)' ' or (>= (byte)'\t' and <= (byte)'\r');

    private static int Plain(ReadOnlySpan<byte> value, Span<byte> target)
    {
        if (target.Length > 0) value.CopyTo(target);
        return value.Length;
    }

    private static int Quoted(ReadOnlySpan<byte> value, Span<byte> target)
    {
        var mark = value.Contains((byte)'"') && !value.Contains((byte)'\'') ? (byte)'\'' : (byte)'"';
        var length = 0;
        Put(mark, target, ref length);
        length += Doubled(value, mark, target.IsEmpty ? target : target[length..]);
        Put(mark, target, ref length);
        return length;
    }

    private static int Doubled(ReadOnlySpan<byte> value, byte mark, Span<byte> target)
    {
        var length = 0;
        foreach (var b in value)
        {
            if (b == mark) Put(mark, target, ref length);
            Put(b, target, ref length);
        }

        return length;
    }

    private static int Escaped(ReadOnlySpan<byte> value, Span<byte> target)
    {
        var length = 0;
        foreach (var b in value)
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~')
            {
                Put(b, target, ref length);
                continue;
            }

            Put((byte)'%', target, ref length);
            Put((byte)"0123456789ABCDEF"[b >> 4], target, ref length);
            Put((byte)"0123456789ABCDEF"[b & 15], target, ref length);
        }

        return length;
    }

    private static void Put(byte b, Span<byte> target, ref int length)
    {
        if (target.Length > 0) target[length] = b;
        length++;
    }
}
