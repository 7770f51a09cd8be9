using static SecretGuard.Store.Tests.TemporaryStore;

namespace SecretGuard.Store.Tests;

/// <summary>What somebody without a key plants in the database, for us to sign what it does.</summary>
public sealed class PlantedTests : IDisposable
{
    private readonly TemporaryStore files = new TemporaryStore().Created();

    public PlantedTests()
    {
        files.Set("A", "old");
        files.Set("A", "elsewhere", Development with { Environment = "production" });
    }

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("CREATE TRIGGER t AFTER INSERT ON secret_version BEGIN DELETE FROM secret_version WHERE scope = 1; END")]
    [InlineData("CREATE TRIGGER t AFTER UPDATE ON scope BEGIN DELETE FROM slot; END")]
    [InlineData("CREATE TABLE kept AS SELECT * FROM secret_version")]
    [InlineData("CREATE VIEW audit_view AS SELECT * FROM audit")]
    [InlineData("CREATE INDEX planted ON audit (verb)")]
    [InlineData("DROP INDEX audit_of_scope")]
    public void Nothing_is_done_with_a_schema_that_is_not_ours(string sql)
    {
        files.Sql(sql);
        using var store = files.Open();
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => store.Rotate(Development, "A", "new"u8, TimeSpan.Zero)).Error);
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => Get(store, "A")).Error);
        Assert.Contains(store.Diagnose(), problem => problem.Message.Contains("schema", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_planted_while_the_store_is_open_is_noticed()
    {
        using var store = files.Open();
        Get(store, "A");
        files.Sql("CREATE TRIGGER t AFTER UPDATE ON store BEGIN SELECT 1; END");
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => store.Remove(Development, "A")).Error);
    }

    [Fact]
    public void A_project_whose_trust_was_taken_away_is_still_known()
    {
        using var store = files.Open();
        Assert.True(store.Knows("p_shop"));
        Assert.False(store.Knows("p_other"));
    }
}
