using System.Text;

namespace SecretGuard.Store.Tests.Damage;

/// <summary>Whatever happens to the write-ahead log: what comes out is what was committed last, or a refusal.</summary>
public sealed class WalTests : IDisposable
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 5).Select(i => $"NAME_{i}")];

    private readonly TemporaryStore files = new TemporaryStore().Created();
    private readonly StoreFiles earlier;
    private readonly StoreFiles last;

    public WalTests()
    {
        Set("before");
        // As long as one has the store open, the log stays.
        using var open = files.Open();
        Set("earlier");
        earlier = StoreFiles.Of(files);
        Set("last");
        last = StoreFiles.Of(files);
    }

    private WalFile Wal => new(last.Wal!);

    public void Dispose() => files.Dispose();

    [Fact]
    public void As_it_was_it_opens() => Assert.True(Opens(last));

    [Fact]
    public void Flipped_bits_give_what_was_committed_or_a_refusal()
    {
        var random = new Random(5);
        var refused = 0;
        for (var round = 0; round < 300; round++)
        {
            var damaged = last.Wal!.ToArray();
            damaged[round < 120 ? round : random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            refused += Opens(last with { Wal = damaged }) ? 0 : 1;
        }

        Assert.InRange(refused, 200, 300);
    }

    [Fact]
    public void A_log_that_was_cut_off_is_told()
    {
        for (var frame = 0; frame < Wal.Frames; frame++)
        {
            foreach (var more in (int[])[0, 1, 23, 24, 100, Wal.FrameSize - 1])
                Assert.False(Opens(last with { Wal = last.Wal![..(WalFile.HeaderSize + (frame * Wal.FrameSize) + more)] }), $"frame {frame} and {more}");
        }
    }

    [Fact]
    public void A_torn_page_at_its_end_is_told()
    {
        foreach (var sector in (int[])[512, 1024, 2048])
        {
            var torn = last.Wal!.ToArray();
            torn.AsSpan(torn.Length - sector).Clear();
            Assert.False(Opens(last with { Wal = torn }), $"{sector}");
        }
    }

    [Fact]
    public void A_log_that_is_missing_or_empty_is_told()
    {
        Assert.False(Opens(last with { Wal = null }));
        Assert.False(Opens(last with { Wal = [] }));
        Assert.False(Opens(last with { Wal = new byte[last.Wal!.Length] }));
    }

    [Fact]
    public void What_is_in_the_shared_memory_file_does_not_matter()
    {
        var random = new Random(6);
        var garbage = new byte[last.Shm!.Length];
        random.NextBytes(garbage);
        foreach (var shared in (byte[]?[])[null, [], garbage, garbage[..100], new byte[last.Shm.Length], earlier.Shm])
            Assert.True(Opens(last with { Shm = shared }));
    }

    [Fact]
    public void An_earlier_log_is_told_over_the_same_database_and_over_a_newer_one()
    {
        Assert.False(Opens(last with { Wal = earlier.Wal }));
        Assert.True(Opens(last));
        // All that was in the log is in the database now.
        var newer = StoreFiles.Of(files);
        Assert.Null(newer.Wal);
        Assert.False(Opens(newer with { Wal = earlier.Wal }));
        newer.Put(files);
        Set("newest");
        newer = StoreFiles.Of(files);
        Assert.False(Opens(newer with { Wal = last.Wal }, "newest"));
        Assert.True(Opens(newer, "newest"));
    }

    [Fact]
    public void A_page_that_is_put_back_with_right_checksums_is_told()
    {
        var refused = 0;
        for (var frame = 0; frame < new WalFile(earlier.Wal!).Frames; frame++)
            refused += Opens(last with { Wal = Wal.WithFrame(new WalFile(earlier.Wal!), frame) }) ? 0 : 1;
        Assert.InRange(refused, new WalFile(earlier.Wal!).Frames / 2, int.MaxValue);
    }

    [Fact]
    public void The_log_of_another_store_is_told()
    {
        using var others = new TemporaryStore().Created();
        using (var open = others.Open())
        {
            foreach (var name in Names)
                others.Set(name, $"other of {name}");
            var other = StoreFiles.Of(others);
            Assert.False(Opens(last with { Wal = other.Wal }));
            Assert.False(Opens(last with { Wal = other.Wal, Shm = other.Shm }));
        }
    }

    [Fact]
    public void Without_a_memory_a_log_that_was_cut_off_gives_one_moment_of_the_past()
    {
        Directory.Delete(files.Location.StateFolder, recursive: true);
        for (var frame = 0; frame < Wal.Frames; frame++)
        {
            SecretGuard.Store.Files.PrivateFiles.EnsureFolder(files.Location.StateFolder);
            File.WriteAllText(Path.Combine(files.Location.StateFolder, "x"), "");
            (last with { Wal = last.Wal![..(WalFile.HeaderSize + (frame * Wal.FrameSize))], State = null }).Put(files);
            using (var store = files.Open())
            {
                // They were set in the order of their names, thrice: so none is newer than the one before it.
                var seen = Names.Select(name => Array.IndexOf(["before", "earlier", "last"], TemporaryStore.Get(store, name)!.Split(' ')[0])).ToList();
                Assert.Equal(seen.OrderDescending(), seen);
                Assert.InRange(seen[0] - seen[^1], 0, 1);
                Assert.Empty(store.Diagnose());
            }

            Directory.Delete(files.Location.StateFolder, recursive: true);
        }
    }

    private void Set(string moment)
    {
        foreach (var name in Names)
            files.Set(name, $"{moment} of {name}");
    }

    private bool Opens(StoreFiles content, string moment = "last")
    {
        content.Put(files);
        try
        {
            using var store = files.Open();
            using var values = store.Read(TemporaryStore.Development, SecretRequest.Own(Names), "run");
            Assert.Equal(Names.Select(name => $"{moment} of {name}"), Names.Select(name => Encoding.UTF8.GetString(values.Live[name].Span)));
            return true;
        }
        catch (StoreException refused)
        {
            Assert.Contains(refused.Error, (StoreError[])[StoreError.Older, StoreError.Altered, StoreError.Damaged, StoreError.WrongKey, StoreError.NoStore, StoreError.Newer]);
            return false;
        }
    }
}
