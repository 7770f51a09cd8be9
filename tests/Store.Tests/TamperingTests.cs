using static SecretGuard.Store.Tests.TemporaryStore;

namespace SecretGuard.Store.Tests;

/// <summary>Whatever is edited by hand in the database is noticed before a value is handed out.</summary>
public sealed class TamperingTests : IDisposable
{
    private readonly TemporaryStore files = new TemporaryStore().Created();

    public TamperingTests()
    {
        files.Set("A", "value of A");
        files.Set("B", "value of B");
        files.Set("A", "value of production's A", Development with { Environment = "production" });
        using var store = files.Open();
        store.Trust("p_shop", "/src/shop", "development", "trust");
    }

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("UPDATE secret_version SET sealed = (SELECT sealed FROM secret_version WHERE name = 'B') WHERE name = 'A' AND scope = 1")]
    [InlineData("UPDATE secret_version SET sealed = (SELECT sealed FROM secret_version WHERE scope = 2) WHERE name = 'A' AND scope = 1")]
    [InlineData("UPDATE secret_version SET name = CASE name WHEN 'A' THEN 'B' ELSE 'A' END, version = version + 1 WHERE scope = 1")]
    [InlineData("UPDATE secret_version SET scope = 2 WHERE name = 'B'")]
    [InlineData("PRAGMA foreign_keys = 0; UPDATE secret_version SET scope = 9 WHERE scope = 1 AND name = 'A'; UPDATE secret_version SET scope = 1 WHERE scope = 2; UPDATE secret_version SET scope = 2 WHERE scope = 9")]
    [InlineData("UPDATE secret_version SET readable = 1 WHERE name = 'A'")]
    [InlineData("UPDATE secret_version SET kind = 'public' WHERE name = 'A'")]
    [InlineData("UPDATE secret_version SET state = 'retiring' WHERE name = 'A'")]
    [InlineData("UPDATE secret_version SET retires = 9999999999999 WHERE name = 'A'")]
    [InlineData("UPDATE secret_version SET created = 0 WHERE name = 'A'")]
    [InlineData("UPDATE secret_version SET version = 2 WHERE name = 'A'")]
    [InlineData("UPDATE secret_version SET algorithm = 'none' WHERE name = 'A'")]
    [InlineData("UPDATE secret_version SET data_key = (SELECT data_key FROM scope WHERE id = 2) WHERE scope = 1")]
    [InlineData("UPDATE secret_version SET sealed = x'' WHERE name = 'A'")]
    [InlineData("UPDATE secret_version SET sealed = substr(sealed, 2) WHERE name = 'A'")]
    [InlineData("DELETE FROM secret_version WHERE name = 'B'")]
    [InlineData("DELETE FROM secret_version WHERE name = 'A'; UPDATE scope SET count = count - 1")]
    [InlineData("INSERT INTO secret_version SELECT scope, 'C', version, state, kind, readable, created, retires, algorithm, data_key, sealed FROM secret_version WHERE name = 'B'")]
    [InlineData("UPDATE scope SET count = 3 WHERE id = 1")]
    [InlineData("UPDATE scope SET version_floor = 9 WHERE id = 1")]
    [InlineData("UPDATE scope SET epoch = 99 WHERE id = 1")]
    [InlineData("UPDATE scope SET head = (SELECT head FROM scope WHERE id = 2) WHERE id = 1")]
    [InlineData("UPDATE scope SET environment = CASE environment WHEN 'development' THEN 'staging' ELSE 'development' END")]
    [InlineData("UPDATE scope SET data_key = (SELECT data_key FROM scope WHERE id = 2) WHERE id = 1")]
    [InlineData("DELETE FROM secret_version WHERE scope = 1; DELETE FROM scope WHERE id = 1")]
    [InlineData("UPDATE data_key_wrap SET blob = (SELECT other.blob FROM data_key_wrap other WHERE other.data_key <> data_key_wrap.data_key) WHERE data_key = (SELECT data_key FROM scope WHERE id = 1)")]
    [InlineData("UPDATE data_key_wrap SET commitment = x'00'")]
    [InlineData("UPDATE data_key_wrap SET blob = x'00'")]
    [InlineData("UPDATE data_key_wrap SET sealed_for = 'someone'")]
    [InlineData("UPDATE store SET epoch = epoch + 1")]
    [InlineData("UPDATE store SET root = x''")]
    [InlineData("UPDATE slot SET created = created; INSERT INTO slot SELECT 'another', kind, parameters, commitment, wrap, created FROM slot")]
    [InlineData("UPDATE slot SET kind = 'environment'")]
    [InlineData("UPDATE slot SET wrap = x''")]
    public void A_row_that_was_moved_or_edited_opens_nothing(string sql)
    {
        files.Sql(sql);
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => files.Get("A")).Error);
    }

    [Fact]
    public void A_scope_that_is_put_back_alone_is_noticed()
    {
        files.Sql("CREATE TABLE kept.old_version AS SELECT * FROM secret_version; CREATE TABLE kept.old_scope AS SELECT * FROM scope");
        files.Set("A", "newer value of A");
        files.Sql(
            """
            DELETE FROM secret_version WHERE scope = 1;
            INSERT INTO secret_version SELECT * FROM kept.old_version WHERE scope = 1;
            UPDATE scope SET (epoch, count, version_floor, head) = (SELECT epoch, count, version_floor, head FROM kept.old_scope WHERE id = 1) WHERE id = 1
            """);
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => files.Get("A")).Error);
    }

    [Fact]
    public void Trust_that_was_written_by_hand_is_none()
    {
        files.Sql("INSERT INTO binding SELECT project, '/src/clone', environment, created, mac FROM binding");
        using var store = files.Open();
        Assert.True(store.IsTrusted("p_shop", "/src/shop", "development"));
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => store.IsTrusted("p_shop", "/src/clone", "development")).Error);
        Assert.Contains(store.Diagnose(), problem => problem.Message.Contains("/src/clone", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UPDATE audit SET actor = 'someone' WHERE sequence = 2", 2)]
    [InlineData("UPDATE audit SET time = time - 1 WHERE sequence = 3", 3)]
    [InlineData("DELETE FROM audit WHERE sequence = 2", 2)]
    [InlineData("DELETE FROM audit WHERE sequence = 1", 1)]
    [InlineData("UPDATE audit SET sequence = -1 WHERE sequence = 1", 1)]
    public void An_audit_row_that_was_edited_breaks_the_chain_there(string sql, long sequence)
    {
        files.Sql(sql);
        using var store = files.Open();
        Assert.Equal(sequence, store.Audit.Verify().FirstBroken);
        Assert.Contains(store.Diagnose(), problem => problem.Message.Contains($"row {sequence}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UPDATE audit SET verb = 'list' WHERE sequence = 3", 3)]
    [InlineData("UPDATE audit SET names = 'C' WHERE sequence = 3", 3)]
    [InlineData("UPDATE audit SET time = time + 1 WHERE sequence = 3", 3)]
    [InlineData("UPDATE audit SET link = zeroblob(32) WHERE sequence = 3", 4)]
    [InlineData("DELETE FROM audit WHERE sequence = 3", 3)]
    [InlineData("DELETE FROM audit WHERE sequence = 1", 1)]
    [InlineData("INSERT INTO audit SELECT -7, time, verb, owner, environment, names, actor, link FROM audit WHERE sequence = 3", -7)]
    public void Who_reads_the_audit_log_is_told_of_the_row_and_gets_none(string sql, long sequence)
    {
        files.Get("A");
        files.Sql(sql);
        using var store = files.Open();
        var altered = Assert.Throws<StoreException>(() => store.Audit.Records(scope: null, DateTimeOffset.MinValue));
        Assert.Equal((StoreError.Altered, $"the audit log at row {sequence} was moved or altered"), (altered.Error, altered.Message));
    }

    [Theory]
    [InlineData("UPDATE audit SET names = 'C' WHERE verb = 'run'")]
    [InlineData("UPDATE audit SET time = 0 WHERE verb = 'run'")]
    [InlineData("UPDATE audit SET verb = 'run' WHERE sequence = 3")]
    [InlineData("DELETE FROM audit WHERE sequence = 2")]
    [InlineData("INSERT INTO audit SELECT -7, time, verb, owner, environment, names, actor, link FROM audit WHERE verb = 'run'")]
    public void A_use_that_was_written_by_hand_counts_for_nothing(string sql)
    {
        files.Get("A");
        files.Set("B", "newer");
        files.Sql(sql);
        using var store = files.Open();
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => store.Audit.LastUses(Development, ["A", "B"])).Error);
    }

    [Fact]
    public void A_later_time_that_was_written_by_hand_ends_nothing()
    {
        using (var store = files.Open())
            store.Rotate(Development, "A", "newer value of A"u8, TimeSpan.FromDays(7));
        files.Sql("UPDATE audit SET time = 9999999999999 WHERE sequence = 3");
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => files.Set("B", "newer")).Error);
        Assert.Equal(2, files.Count("secret_version WHERE name = 'A' AND state IN ('live', 'retiring') AND scope = 1"));
    }

    [Theory]
    [InlineData("zzzz")]
    [InlineData("0000")]
    public void A_second_row_of_the_store_is_noticed_before_it_opens(string id)
    {
        files.Sql($"INSERT INTO store SELECT '{id}', created, epoch, root FROM store");
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => files.Get("A")).Error);
        Assert.Equal(StoreError.Exists, Assert.Throws<StoreException>(() => files.Create()).Error);
    }

    [Fact]
    public void A_second_row_of_the_store_is_noticed_while_it_is_open()
    {
        using var store = files.Open();
        files.Sql("INSERT INTO store SELECT 'zzzz', created, epoch, root FROM store");
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => store.List(Development)).Error);
    }

    [Fact]
    public void The_doctor_sees_a_data_key_that_is_of_no_scope_and_a_new_master_key_takes_it_away()
    {
        files.Sql("INSERT INTO data_key_wrap SELECT '0123', sealed_for, algorithm, commitment, blob FROM data_key_wrap LIMIT 1");
        using var store = files.Open();
        Assert.Equal("a wrap of a data key belongs to no scope", Assert.Single(store.Diagnose()).Message);
        store.Keys.Rekey(passphrase: null, recovery: null, deep: false);
        Assert.Empty(store.Diagnose());
        Assert.Equal("value of A", Get(store, "A"));
    }

    [Theory]
    [InlineData("DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit)")]
    [InlineData("UPDATE audit SET link = zeroblob(32) WHERE sequence = (SELECT max(sequence) FROM audit)")]
    public void The_end_of_the_audit_log_is_remembered_elsewhere(string sql)
    {
        files.Sql(sql);
        using var store = files.Open();
        Assert.Equal(StoreError.Older, Assert.Throws<StoreException>(store.Audit.Verify).Error);
    }

    [Fact]
    public void Where_the_audit_row_cannot_be_written_no_value_is_handed_out()
    {
        files.Sql("CREATE TRIGGER silence BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no'); END");
        Assert.Throws<StoreException>(() => files.Get("A"));
        Assert.Throws<StoreException>(() => files.Set("C", "value of C"));
        files.Sql("DROP TRIGGER silence");
        Assert.Null(files.Get("C"));
    }

    [Theory]
    [InlineData("CREATE TRIGGER forget AFTER INSERT ON audit BEGIN DELETE FROM audit WHERE sequence < new.sequence; END")]
    [InlineData("DROP TABLE failed_unlock")]
    [InlineData("CREATE TABLE mine (x)")]
    public void The_doctor_sees_a_schema_that_is_not_ours(string sql)
    {
        files.Sql(sql);
        using var store = files.Open();
        Assert.Contains(store.Diagnose(), problem => problem.Message.Contains("schema", StringComparison.Ordinal));
    }

    [Fact]
    public void The_doctor_names_every_scope_that_is_altered()
    {
        files.Sql("UPDATE secret_version SET kind = 'public'");
        using var store = files.Open();
        Assert.Equal(2, store.Diagnose().Count(problem => problem.Error == StoreError.Altered));
    }
}
