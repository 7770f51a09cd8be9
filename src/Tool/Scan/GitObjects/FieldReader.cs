using System.Text;

namespace SecretGuard.Tool.Scan.GitObjects;

/// <summary>Reads the fields that git ends with a NUL, or the lines that it ends with a newline.</summary>
internal sealed class FieldReader(Stream stream, char end)
{
    private readonly byte[] memory = new byte[64 * 1024];
    private readonly List<byte> begun = [];
    private int at;
    private int filled;

    /// <summary>The next field; null at the end.</summary>
    public string? Next()
    {
        for (; ; )
        {
            var rest = memory.AsSpan(at, filled - at);
            var length = rest.IndexOf((byte)end);
            if (length >= 0)
            {
                at += length + 1;
                return Take(rest[..length]);
            }

            begun.AddRange(rest);
            at = 0;
            filled = stream.Read(memory);
            if (filled == 0) return begun.Count == 0 ? null : Take([]);
        }
    }

    /// <summary>Reads bytes that follow a field.</summary>
    public void Read(Span<byte> bytes)
    {
        var ready = Math.Min(bytes.Length, filled - at);
        memory.AsSpan(at, ready).CopyTo(bytes);
        at += ready;
        stream.ReadExactly(bytes[ready..]);
    }

    /// <summary>Passes over bytes that follow a field.</summary>
    public void Skip(long count)
    {
        while (count > 0)
        {
            if (at == filled)
            {
                at = 0;
                filled = stream.Read(memory);
                if (filled == 0) throw new EndOfStreamException();
            }

            var step = (int)Math.Min(count, filled - at);
            at += step;
            count -= step;
        }
    }

    private string Take(ReadOnlySpan<byte> last)
    {
        if (begun.Count == 0) return Encoding.UTF8.GetString(last);
        begun.AddRange(last);
        var text = Encoding.UTF8.GetString([.. begun]);
        begun.Clear();
        return text;
    }
}
