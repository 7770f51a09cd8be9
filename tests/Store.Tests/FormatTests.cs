using System.Security.Cryptography;
using SecretGuard.Store.Files;
using SecretGuard.Store.Keys;
using SecretGuard.Store.Sealing;
using SecretGuard.Store.Sqlite;

namespace SecretGuard.Store.Tests;

/// <summary>The worked example of docs/store-format.md.</summary>
public sealed class FormatTests : IDisposable
{
    private const long Time = 1_767_225_600_000;
    private const string Value = "a worked example, no secret";

    private static readonly string StoreId = Counting(0x00, 16);
    private static readonly string SlotId = Counting(0x10, 16);
    private static readonly string DataKeyId = Counting(0x20, 16);
    private static readonly string SlotKey = Counting(0x00, 32);
    private static readonly string MasterKey = Counting(0x20, 32);
    private static readonly string DataKey = Counting(0x40, 32);

    private readonly Dictionary<string, string> page = Page();
    private readonly TemporaryStore files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("head", "DataKey", KeyUse.Head, "head message")]
    [InlineData("root", "MasterKey", KeyUse.Root, "root message")]
    [InlineData("binding mac", "MasterKey", KeyUse.Binding, "binding message")]
    [InlineData("audit link 1", "MasterKey", KeyUse.Audit, "audit message 1")]
    [InlineData("audit link 2", "MasterKey", KeyUse.Audit, "audit message 2")]
    public void Signatures_are_of_the_messages_on_the_page(string signature, string key, string use, string message)
    {
        using var derived = Derive(key == "DataKey" ? DataKey : MasterKey, use);
        Assert.Equal(page[signature], Convert.ToHexStringLower(HMACSHA256.HashData(derived.Span, Bytes(message))));
    }

    [Fact]
    public void The_state_file_ends_with_the_signature_of_its_message()
    {
        using var derived = Derive(MasterKey, KeyUse.State);
        var signature = Convert.ToHexStringLower(HMACSHA256.HashData(derived.Span, Bytes("state message")));
        Assert.EndsWith(signature, page["state file"], StringComparison.Ordinal);
    }

    [Fact]
    public void Wraps_and_versions_are_sealed_with_the_associated_data_on_the_page()
    {
        Assert.Equal(page["slot wrap"], Seal(SlotKey, KeyUse.Wrap, 'A', MasterKey, "slot associated data"));
        Assert.Equal(page["data key wrap"], Seal(MasterKey, KeyUse.Wrap, 'B', DataKey, "data key associated data"));
        using var padded = Padding.Pad(System.Text.Encoding.UTF8.GetBytes(Value));
        Assert.Equal(page["padded value"], Convert.ToHexStringLower(padded.Span));
        Assert.Equal(page["version sealed"], Seal(DataKey, KeyUse.Version, 'C', page["padded value"], "version associated data"));
    }

    [Fact]
    public void Commitments_are_as_on_the_page()
    {
        using var slot = Derive(SlotKey, KeyUse.Commitment);
        using var master = Derive(MasterKey, KeyUse.Commitment);
        Assert.Equal(page["slot commitment"], Convert.ToHexStringLower(slot.Span));
        Assert.Equal(page["data key commitment"], Convert.ToHexStringLower(master.Span));
    }

    [Fact]
    public void A_passphrases_key_is_as_on_the_page()
    {
        var derivation = SecretGuard.Store.Slots.PassphraseDerivation.Parse(page["passphrase parameters"]);
        using var key = derivation.Derive("not the passphrase of anybody"u8);
        Assert.Equal(page["passphrase key"], Convert.ToHexStringLower(key.Span));
        Assert.Equal(page["passphrase parameters"], derivation.ToString());
    }

    [Fact]
    public void A_recovery_code_and_its_key_are_as_on_the_page()
    {
        using var code = SecretGuard.Store.Slots.RecoveryCode.Parse(System.Text.Encoding.ASCII.GetBytes("sgr1-" + page["recovery code"]));
        using var key = code.DeriveKey();
        Assert.Equal(page["recovery key"], Convert.ToHexStringLower(key.Span));
        using var text = code.Format();
        Assert.Equal("sgr1-" + page["recovery code"], System.Text.Encoding.ASCII.GetString(text.Span));
    }

    [Fact]
    public void A_store_made_of_the_page_opens_and_is_in_order()
    {
        Write();
        files.Variables["SECRETGUARD_KEY"] = SlotKey;
        using var store = files.Open();
        Assert.Empty(store.Diagnose());
        Assert.True(store.IsTrusted("p_example", "/src/example", "development"));
        var scope = new ScopeName("p_example", "development");
        var created = DateTimeOffset.FromUnixTimeMilliseconds(Time);
        Assert.Equal([new StoredSecret("DB_PASSWORD", "password", 1, Readable: false, created)], store.List(scope));
        Assert.Equal(Value, TemporaryStore.Get(store, "DB_PASSWORD", scope));
        Assert.Equal(new AuditReport(3, FirstBroken: null), store.Audit.Verify());
    }

    [Fact]
    public void The_page_names_every_table_and_column()
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "docs", "store-format.md"));
        Write();
        foreach (var (table, columns) in files.Columns())
            Assert.Contains($"| `{table}` | {string.Join(", ", columns.Select(column => $"`{column}`"))} |", text, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Page() =>
        File.ReadLines(Path.Combine(RepositoryFolder.Path, "docs", "store-format.md"))
            .SkipWhile(line => line != "```vectors").Skip(1).TakeWhile(line => line != "```")
            .Select(line => line.Split(" = "))
            .ToDictionary(parts => parts[0], parts => parts[1]);

    private static string Counting(byte first, int length) =>
        Convert.ToHexStringLower([.. Enumerable.Range(first, length).Select(value => (byte)value)]);

    private static SecretBytes Derive(string key, string use)
    {
        using var root = new StoreKey(StoreId, SecretBytes.Copy(Convert.FromHexString(key)));
        return root.Derive(use);
    }

    private byte[] Bytes(string name) => Convert.FromHexString(page[name]);

    private string Seal(string key, string use, char nonce, string plaintext, string associatedData)
    {
        using var derived = Derive(key, use);
        using var cipher = new Xaes256Gcm(derived.Span);
        var nonces = Enumerable.Repeat((byte)nonce, Xaes256Gcm.NonceSize).ToArray();
        return Convert.ToHexStringLower(cipher.Seal(nonces, Convert.FromHexString(plaintext), Bytes(associatedData)));
    }

    private void Write()
    {
        StoreFolder.Prepare(files.Location);
        Migrator.Migrate(files.Location.DatabasePath);
        files.Sql(
            $"""
            INSERT INTO store VALUES ('{StoreId}', {Time}, 2, x'{page["root"]}');
            INSERT INTO slot VALUES ('{SlotId}', 'environment', 'SECRETGUARD_KEY', x'{page["slot commitment"]}', x'{page["slot wrap"]}', {Time});
            INSERT INTO scope VALUES (1, 'p_example', 'development', '{DataKeyId}', 2, 1, 0, x'{page["head"]}');
            INSERT INTO data_key_wrap VALUES ('{DataKeyId}', 'master', 'xaes-256-gcm', x'{page["data key commitment"]}', x'{page["data key wrap"]}');
            INSERT INTO secret_version VALUES
              (1, 'DB_PASSWORD', 1, 'live', 'password', 0, {Time}, NULL, 'xaes-256-gcm', '{DataKeyId}', x'{page["version sealed"]}');
            INSERT INTO binding VALUES ('p_example', '/src/example', 'development', {Time}, x'{page["binding mac"]}');
            INSERT INTO audit VALUES (1, {Time}, 'init', '', '', '', 'example', x'{page["audit link 1"]}');
            INSERT INTO audit VALUES (2, {Time}, 'set', 'p_example', 'development', 'DB_PASSWORD', 'example', x'{page["audit link 2"]}');
            """);
        PrivateFiles.EnsureFolder(files.Location.StateFolder);
        using var state = PrivateFiles.Open(Path.Combine(files.Location.StateFolder, StoreId), FileMode.CreateNew);
        state.Write(Bytes("state file"));
    }
}
