namespace SecretGuard.Detection.KnownValues;

/// <summary>Bytes that grow without leaving copies behind and are zeroed on disposal.</summary>
internal sealed class SecretBuffer(int capacity) : IDisposable
{
    private byte[] bytes = Allocate(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => bytes.AsSpan(0, Length);

    public void Add(byte value)
    {
        if (Length == bytes.Length) Grow(1);
        bytes[Length++] = value;
    }

    /// <param name="ascii">Characters below 128.</param>
    public void Add(string ascii)
    {
        foreach (var c in ascii) Add((byte)c);
    }

    /// <param name="more">Not a part of this buffer.</param>
    public void Add(ReadOnlySpan<byte> more)
    {
        if (more.Length > bytes.Length - Length) Grow(more.Length);
        more.CopyTo(bytes.AsSpan(Length));
        Length += more.Length;
    }

    /// <summary>Zeroes and forgets the bytes from <paramref name="length"/> on.</summary>
    public void Truncate(int length)
    {
        bytes.AsSpan(length, Length - length).Clear();
        Length = length;
    }

    /// <summary>Forgets the first <paramref name="count"/> bytes; the rest moves to the front.</summary>
    public void RemoveFirst(int count)
    {
        bytes.AsSpan(count, Length - count).CopyTo(bytes);
        Truncate(Length - count);
    }

    public void Dispose()
    {
        Array.Clear(bytes, 0, bytes.Length);
        Length = 0;
    }

    /// <summary>Never the content.</summary>
    public override string ToString() => $"{Length} bytes";

    private void Grow(int more)
    {
        var grown = Allocate(Math.Max(Length + more, bytes.Length * 2));
        Span.CopyTo(grown);
        Array.Clear(bytes, 0, bytes.Length);
        bytes = grown;
    }

    // Pinned where that can be had: the collector must not leave copies behind either.
#if NET
    private static byte[] Allocate(int size) => GC.AllocateArray<byte>(size, pinned: true);
#else
    private static byte[] Allocate(int size) => new byte[size];
#endif
}
