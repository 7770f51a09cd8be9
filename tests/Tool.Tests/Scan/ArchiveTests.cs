using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using SecretGuard.Tool.Scan;

namespace SecretGuard.Tool.Tests.Scan;

/// <summary>What is packed is searched, and no archive fills memory or time.</summary>
public sealed class ArchiveTests : IDisposable
{
    private static readonly byte[] Secret = Encoding.UTF8.GetBytes("KEY=" + ScannedFolder.Token + "\n");

    private readonly ScannedFolder folder = new();

    [Fact]
    public void Every_kind_of_archive_is_searched()
    {
        folder.Write("a.nupkg", Zip(("content/a.env", Secret), ("lib/a.dll", [0, 1, 2])));
        folder.Write("b.env.gz", GZip(Secret));
        folder.Write("c.env.br", Brotli(Secret));
        folder.Write("d.tar", Tar(("in/d.env", Secret)));
        folder.Write("e.tgz", GZip(Tar(("in/e.env", Secret))));
        folder.Write("f.zip", Zip(("inner.zip", Zip(("f.env", Secret)))));
        var result = folder.Scan();
        Assert.Equal(
            ["a.nupkg!content/a.env", "b.env.gz!b.env", "c.env.br!c.env", "d.tar!in/d.env", "e.tgz!in/e.env", "f.zip!inner.zip!f.env"],
            result.Findings.Select(found => found.Path));
        Assert.Equal([("a.nupkg!lib/a.dll", "binary")], result.Skipped.Select(skip => (skip.Path, skip.Reason)));
    }

    [Fact]
    public void An_archive_larger_than_the_limit_is_unpacked_bit_by_bit()
    {
        var noise = new byte[300_000];
        new Random(1).NextBytes(noise);
        folder.Write("a.zip", Zip(("noise.bin", noise[..90_000]), ("noise2.bin", noise[90_000..180_000]), ("a.env", Secret)));
        folder.Write("b.zip", Zip(("large.bin", noise), ("b.env", Secret)));
        var result = folder.Scan(new ScanOptions { LargestFile = 100_000 });
        Assert.Equal(["a.zip!a.env", "b.zip!b.env"], result.Findings.Select(found => found.Path));
        Assert.Contains(result.Skipped, skip => skip is { Path: "b.zip!large.bin", Reason: "larger than 100000 bytes" });
    }

    // Mode, user, group, size, time: each the largest that base 256 can write.
    [Theory]
    [InlineData(100, 8)]
    [InlineData(108, 8)]
    [InlineData(116, 8)]
    [InlineData(124, 12)]
    [InlineData(136, 12)]
    public void A_number_that_cannot_be_ends_its_archive_and_not_the_scan(int at, int length)
    {
        var tar = Tar(("a.env", Secret));
        var header = tar.AsSpan(tar.AsSpan().IndexOf("a.env\0"u8), 512);
        header.Slice(at, length).Fill(0xFF);
        header[at] = 0x80;
        header.Slice(148, 8).Fill((byte)' ');
        var sum = 0;
        foreach (var b in header) sum += b;
        Encoding.ASCII.GetBytes(Convert.ToString(sum, 8).PadLeft(6, '0') + "\0").CopyTo(header[148..]);
        folder.Write("a.tar", tar);
        folder.Write("b.env", Secret);
        Assert.Contains(folder.Scan().Findings, found => found.Path == "b.env");
    }

    [Fact]
    public void Members_that_share_their_bytes_are_not_searched_without_end()
    {
        var zip = Zip(CompressionLevel.NoCompression, [.. Enumerable.Range(0, 600).Select(i => ($"{i}.txt", new string(' ', i == 0 ? 100_000 : 1).Select(c => (byte)c).ToArray()))]);
        var directory = BitConverter.ToInt32(zip, zip.AsSpan().LastIndexOf("PK\u0005\u0006"u8) + 16);
        for (var (at, first) = (directory, zip.AsSpan(directory, 46).ToArray()); zip.AsSpan(at).StartsWith("PK\u0001\u0002"u8);)
        {
            // Sizes and place of the first member.
            first.AsSpan(20, 8).CopyTo(zip.AsSpan(at + 20));
            first.AsSpan(42, 4).CopyTo(zip.AsSpan(at + 42));
            at += 46 + BitConverter.ToUInt16(zip, at + 28) + BitConverter.ToUInt16(zip, at + 30) + BitConverter.ToUInt16(zip, at + 32);
        }

        folder.Write("a.zip", zip);
        var result = folder.Scan();
        Assert.InRange(result.Files, 1, 500);
        Assert.Contains(result.Skipped, skip => skip is { Path: "a.zip", IsFault: false });
    }

    [Fact]
    public void An_archive_in_an_archive_in_an_archive_is_told()
    {
        folder.Write("a.zip", Zip(("b.zip", Zip(("c.zip", Zip(("d.env", Secret)))))));
        var result = folder.Scan();
        Assert.Empty(result.Findings);
        Assert.Equal([("a.zip!b.zip!c.zip", "an archive in an archive in an archive")], result.Skipped.Select(skip => (skip.Path, skip.Reason)));
    }

    [Fact]
    public void A_bomb_is_told_and_not_unpacked_further()
    {
        var zeros = new byte[9 * 1024 * 1024];
        folder.Write("a.zip", Zip([.. Enumerable.Range(0, 5).Select(i => ($"{i}.bin", zeros)), ("z.env", Secret)]));
        folder.Write("b.bin.gz", GZip(new byte[64 * 1024 * 1024]));
        var result = folder.Scan();
        Assert.Empty(result.Findings);
        Assert.Contains(result.Skipped, skip => skip is { Path: "a.zip", Reason: "unpacks to more than 200 times its size", IsFault: false });
        Assert.Contains(result.Skipped, skip => skip is { Path: "b.bin.gz!b.bin", Reason: "larger than 10 MiB" });
    }

    [Fact]
    public void A_damaged_archive_is_told_and_what_can_be_read_of_it_is_searched()
    {
        var zip = Zip(("a.env", Secret), ("b.env", Secret));
        folder.Write("a.zip", zip[..(zip.Length - 30)]);
        var bent = (byte[])zip.Clone();
        bent.AsSpan(35, 20).Fill(0xFF);
        folder.Write("b.zip", bent);

        // A block of the kind that DEFLATE does not have.
        folder.Write("c.gz", [.. GZip(Secret)[..10], 7, 9, 9]);
        var result = folder.Scan();
        Assert.Equal("b.zip!b.env", Assert.Single(result.Findings).Path);
        Assert.Equal(["a.zip", "b.zip!a.env", "c.gz!c"], result.Skipped.Select(skip => skip.Path));
        Assert.False(result.IsIncomplete);
    }

    [Fact]
    public void Random_damage_never_breaks_a_scan()
    {
        var random = new Random(7);
        foreach (var (name, bytes) in new[] { ("a.zip", Zip(("a.env", Secret), ("b.env", Secret))), ("a.tgz", GZip(Tar(("a.env", Secret)))), ("a.tar", Tar(("a.env", Secret))) })
        {
            for (var i = 0; i < 100; i++)
            {
                var bent = (byte[])bytes.Clone();
                for (var j = 0; j < 4; j++) bent[random.Next(4, bent.Length)] = (byte)random.Next(256);
                folder.Write($"{i}/{name}", random.Next(3) == 0 ? bent[..random.Next(bent.Length)] : bent);
            }
        }

        var result = folder.Scan();
        Assert.InRange(result.Findings.Count + result.Skipped.Count, 300, 700);
        Assert.False(result.IsIncomplete);
    }

    [Fact]
    public void A_text_that_is_only_named_like_an_archive_is_searched()
    {
        folder.Write("a.br", Secret);
        folder.Write("b.zip", Secret);
        Assert.Equal(["a.br", "b.zip"], folder.Scan().Findings.Select(found => found.Path));
    }

    public void Dispose() => folder.Dispose();

    private static byte[] Zip(params (string Name, byte[] Content)[] members) => Zip(CompressionLevel.Optimal, members);

    private static byte[] Zip(CompressionLevel level, (string Name, byte[] Content)[] members)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in members)
            {
                using var member = zip.CreateEntry(name, level).Open();
                member.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Tar(params (string Name, byte[] Content)[] members)
    {
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, leaveOpen: true))
        {
            foreach (var (name, content) in members) tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content) });
        }

        return bytes.ToArray();
    }

    private static byte[] GZip(byte[] content) => Packed(content, stream => new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true));

    private static byte[] Brotli(byte[] content) => Packed(content, stream => new BrotliStream(stream, CompressionLevel.Fastest, leaveOpen: true));

    private static byte[] Packed(byte[] content, Func<Stream, Stream> pack)
    {
        using var bytes = new MemoryStream();
        using (var packing = pack(bytes)) packing.Write(content);
        return bytes.ToArray();
    }
}
