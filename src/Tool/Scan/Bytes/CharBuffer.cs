namespace SecretGuard.Tool.Scan.Bytes;

/// <summary>A text that is decoded into the same memory again and again.</summary>
internal sealed class CharBuffer
{
    private const int Smallest = 64 * 1024;
    private const int LargestKept = 1024 * 1024;

    private char[] memory = new char[Smallest];

    /// <summary>Room for a text.</summary>
    public Span<char> Prepare(int length)
    {
        if (memory.Length < length || (memory.Length > LargestKept && length <= LargestKept))
            memory = GC.AllocateUninitializedArray<char>(Math.Max(length, Smallest));
        return memory.AsSpan(0, length);
    }
}
