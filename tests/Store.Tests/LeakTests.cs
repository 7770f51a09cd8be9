using System.Text;

namespace SecretGuard.Store.Tests;

public sealed class LeakTests : IDisposable
{
    private readonly TemporaryStore files = new TemporaryStore().Created();

    public void Dispose() => files.Dispose();

    [Fact]
    public void No_file_holds_a_value_in_any_spelling_while_it_lives_and_after()
    {
        var canary = Identifier.New() + "canary" + Identifier.New();
        using var store = files.Open();
        store.Set(TemporaryStore.Development, "A", "api-key", Encoding.UTF8.GetBytes(canary), replace: false);
        Assert.Equal(canary, TemporaryStore.Get(store, "A"));
        AssertAbsent(canary);
        store.Remove(TemporaryStore.Development, "A");
        AssertAbsent(canary);
    }

    [Fact]
    public void No_file_but_the_key_file_holds_the_key()
    {
        var digits = File.ReadAllText(files.Location.KeyFilePath).TrimEnd();
        AssertAbsent(digits);
        foreach (var content in Contents())
            Assert.Equal(-1, content.AsSpan().IndexOf(Convert.FromHexString(digits)));
    }

    [Fact]
    public void Ciphertext_that_was_replaced_or_removed_leaves_the_database()
    {
        files.Set("A", "1");
        var sealedBytes = Sealed();
        Assert.Contains(WithoutBackups(), content => content.AsSpan().IndexOf(sealedBytes) >= 0);
        files.Set("A", "2");
        Assert.All(WithoutBackups(), content => Assert.Equal(-1, content.AsSpan().IndexOf(sealedBytes)));
        sealedBytes = Sealed();
        using (var store = files.Open())
            store.Remove(TemporaryStore.Development, "A");
        Assert.All(WithoutBackups(), content => Assert.Equal(-1, content.AsSpan().IndexOf(sealedBytes)));
    }

    [Fact]
    public void No_refusal_holds_a_value_or_key()
    {
        var canary = TemporaryStore.NewKey();
        files.Variables["SECRETGUARD_KEY"] = canary;
        AssertSilent(canary, Assert.Throws<StoreException>(files.Open));
        files.Variables["SECRETGUARD_KEY"] = canary[1..];
        AssertSilent(canary[1..], Assert.Throws<StoreException>(files.Open));
        files.Variables.Clear();
        using var store = files.Open();
        foreach (var value in (string[])[canary + '\0', canary + new string('a', 66_000)])
        {
            var refused = Assert.Throws<StoreException>(
                () => store.Set(TemporaryStore.Development, "A", "other", Encoding.UTF8.GetBytes(value), replace: true));
            AssertSilent(canary, refused);
        }
    }

    private static void AssertSilent(string canary, StoreException refused) =>
        Assert.DoesNotContain(canary, string.Join('\n', [refused.ToString(), .. refused.Hints]), StringComparison.OrdinalIgnoreCase);

    private byte[] Sealed()
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={files.Location.DatabasePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT sealed FROM secret_version WHERE length(sealed) > 0";
        return ((byte[])command.ExecuteScalar()!)[..48];
    }

    private void AssertAbsent(string canary)
    {
        var bytes = Encoding.UTF8.GetBytes(canary);
        byte[][] spellings =
        [
            bytes,
            Encoding.Unicode.GetBytes(canary),
            Encoding.ASCII.GetBytes(Convert.ToHexString(bytes)),
            Encoding.ASCII.GetBytes(Convert.ToHexStringLower(bytes)),
            .. Enumerable.Range(0, 3).Select(skip => Base64(bytes[skip..])),
        ];
        foreach (var content in Contents())
            Assert.All(spellings, spelling => Assert.Equal(-1, content.AsSpan().IndexOf(spelling)));
    }

    // Whole groups only: the last characters depend on what follows.
    private static byte[] Base64(byte[] bytes) => Encoding.ASCII.GetBytes(Convert.ToBase64String(bytes.AsSpan(0, bytes.Length / 3 * 3)));

    // What backups are for is that they keep what is gone here.
    private IEnumerable<byte[]> WithoutBackups() => Directory.EnumerateFiles(files.Home).Select(File.ReadAllBytes);

    private IEnumerable<byte[]> Contents() =>
        from path in Directory.EnumerateFiles(files.Home, "*", SearchOption.AllDirectories)
        where path != files.Location.KeyFilePath
        select File.ReadAllBytes(path);
}
