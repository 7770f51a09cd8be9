using System.Security.Cryptography;

namespace SecretGuard.Store;

/// <summary>A value or key in memory that the collector neither moves nor copies, zeroed on disposal.</summary>
internal sealed class SecretBytes : IDisposable
{
    private readonly byte[] buffer;
    private int start;

    /// <param name="length">In bytes, all zero.</param>
    public SecretBytes(int length)
    {
        buffer = GC.AllocateUninitializedArray<byte>(length, pinned: true);
        buffer.AsSpan().Clear();
        Length = length;
    }

    public int Length { get; private set; }

    public Span<byte> Span => buffer.AsSpan(start, Length);

    public static SecretBytes Copy(ReadOnlySpan<byte> value)
    {
        var copy = new SecretBytes(value.Length);
        value.CopyTo(copy.Span);
        return copy;
    }

    public static SecretBytes Random(int length)
    {
        var bytes = new SecretBytes(length);
        RandomNumberGenerator.Fill(bytes.Span);
        return bytes;
    }

    /// <summary>Never the content: a value must not reach a log by interpolation.</summary>
    public override string ToString() => "***";

    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(buffer);
        Length = 0;
    }

    /// <summary>Narrows to a part of what was allocated; all of it is still zeroed.</summary>
    internal void Narrow(int start, int length) => (this.start, Length) = (start, length);
}
