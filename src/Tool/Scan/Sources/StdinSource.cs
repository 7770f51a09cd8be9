using System.Buffers;
using SecretGuard.Tool.Scan.Bytes;

namespace SecretGuard.Tool.Scan;

/// <summary>Standard input, read to its end.</summary>
/// <param name="open">Opens it.</param>
/// <param name="name">The file that it stands for: its name says how it is read.</param>
/// <param name="limit">In bytes.</param>
internal sealed class StdinSource(Func<Stream> open, string? name, int limit) : ScanSource
{
    private const string Unnamed = "stdin";

    public override void Read(ScanQueue queue)
    {
        var path = (name ?? Unnamed).Replace('\\', '/');
        var buffer = new ByteBuffer();
        using var input = open();
        if (!buffer.Fill(input, limit))
        {
            queue.Skip(path, Searcher.TooLarge(limit));
            return;
        }

        var bytes = ArrayPool<byte>.Shared.Rent(buffer.Length);
        buffer.Bytes.CopyTo(bytes);
        queue.Add(new MemoryItem(bytes, buffer.Length, path, path));
    }
}
