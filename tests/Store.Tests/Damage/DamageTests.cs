namespace SecretGuard.Store.Tests.Damage;

/// <summary>Whatever happens to the file, what comes out is the right value or a clean refusal.</summary>
public sealed class DamageTests : IDisposable
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 8).Select(i => $"NAME_{i}")];

    private readonly TemporaryStore files = new TemporaryStore().Created();
    private readonly byte[] whole;

    public DamageTests()
    {
        foreach (var name in Names)
            files.Set(name, Child.Value(name));
        whole = File.ReadAllBytes(files.Location.DatabasePath);
    }

    public void Dispose() => files.Dispose();

    [Fact]
    public void Flipped_bytes_give_no_wrong_value()
    {
        var random = new Random(7);
        var refused = 0;
        for (var round = 0; round < 400; round++)
        {
            var damaged = whole.ToArray();
            damaged[round < 100 ? round : random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            refused += Open(damaged) ? 0 : 1;
        }

        Assert.InRange(refused, 50, 400);
    }

    [Fact]
    public void Blocks_of_zeros_give_no_wrong_value()
    {
        for (var at = 0; at < whole.Length; at += 512)
        {
            var damaged = whole.ToArray();
            damaged.AsSpan(at, 512).Clear();
            Open(damaged);
        }
    }

    [Fact]
    public void A_truncated_file_is_damaged()
    {
        foreach (var length in (int[])[1, 15, 16, 99, 100, 512, 4095, 4096, 4097, whole.Length / 2, whole.Length - 4096])
            Assert.False(Open(whole[..length]), $"cut at {length}");
    }

    [Theory]
    [InlineData("not a database, just text that somebody put here, longer than a header of one hundred bytes would be in SQLite")]
    [InlineData("x")]
    public void Something_else_is_damaged(string content)
    {
        File.WriteAllText(files.Location.DatabasePath, content);
        Assert.True(LocalStore.Exists(files.Location));
        Assert.Equal(StoreError.Damaged, Assert.Throws<StoreException>(() => files.Get("A")).Error);
    }

    private bool Open(byte[] database)
    {
        File.WriteAllBytes(files.Location.DatabasePath, database);
        File.Delete(files.Location.DatabasePath + "-wal");
        File.Delete(files.Location.DatabasePath + "-shm");
        // What this machine remembers would refuse the second of two equal copies.
        Directory.Delete(files.Location.StateFolder, recursive: true);
        try
        {
            using var store = files.Open();
            var values = store.Read(TemporaryStore.Development, Names, "run");
            Assert.All(Names, name => Assert.Equal(Child.Value(name), System.Text.Encoding.UTF8.GetString(values[name].Span)));
            return true;
        }
        catch (StoreException)
        {
            Directory.CreateDirectory(files.Location.StateFolder);
            return false;
        }
    }
}
