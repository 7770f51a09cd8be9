namespace SecretGuard.Tool.Scan.Bytes;

/// <summary>Bytes that are read into the same memory again and again.</summary>
internal sealed class ByteBuffer
{
    private const int Smallest = 64 * 1024;

    // What is larger is seldom needed and not kept.
    private const int LargestKept = 1024 * 1024;

    private byte[] memory = new byte[Smallest];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Bytes => memory.AsSpan(0, Length);

    public ReadOnlyMemory<byte> Memory => memory.AsMemory(0, Length);

    /// <summary>Empties it and gives room for what comes next.</summary>
    public Span<byte> Prepare(int length)
    {
        Length = 0;
        if (memory.Length < length || (memory.Length > LargestKept && length <= LargestKept))
            memory = GC.AllocateUninitializedArray<byte>(Math.Max(length, Smallest));
        return memory.AsSpan(0, length);
    }

    /// <summary>Says how much of the room was used.</summary>
    public void Use(int length) => Length = length;

    /// <summary>Reads a stream to its end; false where it holds more than <paramref name="limit"/> bytes.</summary>
    public bool Fill(Stream stream, int limit)
    {
        Prepare(Math.Min(limit, Smallest));
        for (; ; )
        {
            if (Length == memory.Length) Array.Resize(ref memory, (int)Math.Min(Math.Max(Length * 2L, Smallest), Array.MaxLength));
            var read = stream.Read(memory, Length, Math.Min(memory.Length - Length, limit - Length + 1));
            if (read == 0) return true;
            Length += read;
            if (Length <= limit) continue;
            Length = 0;
            return false;
        }
    }
}
