using System.Buffers;
using SecretGuard.Tool.Scan.Bytes;

namespace SecretGuard.Tool.Scan;

/// <summary>Bytes that the source has read already.</summary>
/// <param name="rented">From the shared pool, and given back when it is read.</param>
/// <param name="length">How many of them.</param>
internal sealed class MemoryItem(byte[] rented, int length, string path, string stablePath) : ScanItem(path, stablePath)
{
    public override int Held => length;

    public override ReadOutcome Read(ByteBuffer buffer, int limit)
    {
        rented.AsSpan(0, length).CopyTo(buffer.Prepare(length));
        buffer.Use(length);
        ArrayPool<byte>.Shared.Return(rented);
        return ReadOutcome.Read;
    }
}
