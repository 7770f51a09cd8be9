using System.Buffers.Binary;
using System.Text;

namespace SecretGuard.Store.Sealing;

/// <summary>What is authenticated: fields, each a little-endian u32 length and that many bytes.</summary>
/// <remarks>Text is UTF-8, a number its decimal digits, an absent number nothing.</remarks>
internal sealed class Fields
{
    private byte[] buffer = new byte[256];
    private int length;

    public ReadOnlySpan<byte> Span => buffer.AsSpan(0, length);

    public Fields Add(string text)
    {
        var size = Encoding.UTF8.GetByteCount(text);
        Encoding.UTF8.GetBytes(text, Field(size));
        return this;
    }

    public Fields Add(long number)
    {
        Span<byte> digits = stackalloc byte[20];
        number.TryFormat(digits, out var size, provider: System.Globalization.CultureInfo.InvariantCulture);
        return Add(digits[..size]);
    }

    public Fields Add(long? number) => number is { } present ? Add(present) : Add([]);

    public Fields Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Field(bytes.Length));
        return this;
    }

    private Span<byte> Field(int size)
    {
        var start = length + sizeof(uint);
        length = start + size;
        if (length > buffer.Length)
            Array.Resize(ref buffer, int.Max(length, 2 * buffer.Length));
        BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(start - sizeof(uint)), size);
        return buffer.AsSpan(start, size);
    }
}
