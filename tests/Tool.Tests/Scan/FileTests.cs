using System.Text;
using SecretGuard.Tool.Scan;

namespace SecretGuard.Tool.Tests.Scan;

/// <summary>Whatever lies in a folder: nothing is passed over in silence, nothing hangs.</summary>
public sealed class FileTests : IDisposable
{
    private readonly ScannedFolder folder = new();

    [Fact]
    public void A_link_is_told_and_not_followed_not_even_round_in_circles()
    {
        folder.Write("real/a.env", "KEY=" + ScannedFolder.Token);
        File.CreateSymbolicLink(folder.Full("link.env"), folder.Full("real/a.env"));
        Directory.CreateSymbolicLink(folder.Full("real/loop"), folder.Root);
        File.CreateSymbolicLink(folder.Full("dangling"), folder.Full("nowhere"));
        var result = folder.Scan();
        Assert.Equal("real/a.env", Assert.Single(result.Findings).Path);
        Assert.Equal([("dangling", "link"), ("link.env", "link"), ("real/loop", "link")], result.Skipped.Select(skip => (skip.Path, skip.Reason)));
        Assert.Equal("link.env", Assert.Single(folder.Scan("link.env").Findings).Path);
    }

    [Fact]
    public void A_file_that_vanishes_is_told()
    {
        var result = new Scanner(new ScanOptions(), TimeProvider.System).Run(new Listed(new FileItem(folder.Full("gone.env"), "gone.env", "gone.env")));
        Assert.Equal([("gone.env", "vanished while the scan ran", false)], result.Skipped.Select(skip => (skip.Path, skip.Reason, skip.IsFault)));
    }

    [Fact]
    public void A_file_larger_than_the_limit_is_told_however_large_it_is()
    {
        foreach (var (name, length) in new[] { ("a.txt", ScanOptions.DefaultLargestFile + 1L), ("b.txt", 3L * 1024 * 1024 * 1024) })
        {
            using var file = File.Create(folder.Full(name));
            file.SetLength(length);
        }

        Assert.Equal([("a.txt", "larger than 10 MiB"), ("b.txt", "larger than 10 MiB")], folder.Scan().Skipped.Select(skip => (skip.Path, skip.Reason)));
    }

    [Fact]
    public void A_line_of_fifty_megabytes_is_searched_where_that_is_asked_for()
    {
        var text = new StringBuilder("{\"items\":[");
        while (text.Length < 50 * 1024 * 1024) text.Append("{\"name\":\"an entry of a long list\",\"value\":12345},");
        text.Append("{\"k\":\"").Append(ScannedFolder.Token).Append("\"}]}");
        folder.Write("a.json", text.ToString());
        Assert.Empty(folder.Scan().Findings);
        Assert.Equal(1, Assert.Single(folder.Scan(new ScanOptions { LargestFile = 64 * 1024 * 1024 }).Findings).Start.Line);
    }

    [Fact]
    public void A_path_that_is_not_there_is_an_error_before_anything_is_searched() =>
        Assert.Contains("nowhere", Assert.Throws<Failure>(() => folder.Scan("", "nowhere")).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_named_twice_is_told_once()
    {
        folder.Write("a/a.env", "KEY=" + ScannedFolder.Token);
        Assert.Single(folder.Scan("a", "a/", "a/a.env").Findings);
    }

    [Fact]
    public void A_key_file_is_one_by_its_name_and_its_first_bytes()
    {
        byte[] content = [0x30, 0x82, 1, 0, 2, 1, 3, 0x30, 0x82, 1, 0, 6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 1, .. new byte[100]];
        folder.Write("server.pfx", content);
        folder.Write("server.bin", content);
        folder.Write("other.pfx", [1, 0, 3]);
        var result = folder.Scan();
        Assert.Equal(("server.pfx", "key-file"), (Assert.Single(result.Findings).Path, result.Findings[0].Rule.Slug));
        Assert.Equal(["other.pfx", "server.bin"], result.Skipped.Select(skip => skip.Path));
    }

    [Fact]
    public void An_allowance_without_a_reason_does_not_count_and_is_told()
    {
        folder.Write("a.env", $"A={ScannedFolder.Token} # secretguard:allow github-pat\nB={ScannedFolder.Token} # secretguard:allow SG0001 revoked in May\n");
        var result = folder.Scan();
        Assert.Equal(1, Assert.Single(result.Findings).Start.Line);
        Assert.Equal(2, Assert.Single(result.Accepted).Finding.Start.Line);
        Assert.Equal(("a.env", 1), (Assert.Single(result.Notes).Path, result.Notes[0].Line));
    }

    [Fact]
    public void The_order_of_findings_does_not_depend_on_threads()
    {
        for (var i = 0; i < 300; i++) folder.Write($"{i % 7}/{i}.env", $"A={ScannedFolder.Token}\nB={ScannedFolder.Token}\n");
        var findings = folder.Scan().Findings.Select(found => (found.Path, found.Start.Line)).ToList();
        Assert.Equal(600, findings.Count);
        Assert.Equal(findings.OrderBy(found => found.Path, StringComparer.Ordinal).ThenBy(found => found.Line), findings);
    }

    [Fact]
    public void A_fault_in_a_search_ends_the_scan_and_is_told()
    {
        for (var i = 0; i < 300; i++) folder.Write($"{i}.txt", "a");
        Assert.Throws<NotSupportedException>(() => folder.Scan(new ScanOptions { Search = (_, _, _) => throw new NotSupportedException() }));
    }

    public void Dispose() => folder.Dispose();

    private sealed class Listed(params ScanItem[] items) : ScanSource
    {
        public override void Read(ScanQueue queue) => Array.ForEach(items, queue.Add);
    }
}
