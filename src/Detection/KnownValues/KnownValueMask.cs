using System.Buffers;

namespace SecretGuard.Detection.KnownValues;

/// <summary>Copies bytes and puts a mask in the place of each value. Of values that overlap no byte is left.</summary>
/// <param name="mask">What stands for a value, or for several that overlap.</param>
internal sealed class KnownValueMask(KnownValueMatcher matcher, ReadOnlyMemory<byte> mask) : IDisposable
{
    private readonly KnownValueStream stream = new(matcher);
    private long maskedTo;

    /// <summary>Writes what can be written by now.</summary>
    public void Feed(ReadOnlySpan<byte> chunk, IBufferWriter<byte> output)
    {
        stream.Feed(chunk);
        Write(output);
    }

    /// <summary>Says that nothing follows, and writes the rest.</summary>
    public void Flush(IBufferWriter<byte> output)
    {
        stream.Flush();
        Write(output);
    }

    public void Dispose() => stream.Dispose();

    private void Write(IBufferWriter<byte> output)
    {
        var end = stream.Offset + stream.Released.Length;
        var at = Math.Max(stream.Offset, Math.Min(maskedTo, end));
        foreach (var hit in stream.Hits)
        {
            if (hit.Offset >= maskedTo)
            {
                Copy(at, hit.Offset, output);
                output.Write(mask.Span);
            }

            maskedTo = Math.Max(maskedTo, hit.End);
            at = Math.Min(maskedTo, end);
        }

        Copy(at, end, output);
    }

    private void Copy(long from, long to, IBufferWriter<byte> output) =>
        output.Write(stream.Released.Slice((int)(from - stream.Offset), (int)(to - from)));
}
