using static SecretGuard.Store.Tests.TemporaryStore;

namespace SecretGuard.Store.Tests;

/// <summary>What the log tells of the use of secrets, and how it is cut off.</summary>
public sealed class AuditTests : IDisposable
{
    private readonly TemporaryStore files = new TemporaryStore().Created();

    public AuditTests()
    {
        files.Set("A", "1");
        files.Set("B", "2");
    }

    public void Dispose() => files.Dispose();

    [Fact]
    public void Use_is_what_hands_a_value_out()
    {
        using var store = files.Open();
        Assert.Empty(store.Audit.LastUses(Development, ["A", "B"]));
        Get(store, "A");
        files.ClockOffset = TimeSpan.FromDays(2);
        Get(store, "A");
        Get(store, "A");
        store.Read(Development, ["B"], "doctor");
        var uses = store.Audit.LastUses(Development, ["A", "B"]);
        Assert.Equal(["A"], uses.Keys);
        Assert.Equal(2, uses["A"].Today);
    }

    [Fact]
    public void What_was_removed_and_made_again_has_not_been_used()
    {
        var shared = ScopeName.OfShared("smtp", "development");
        var grant = new Grant(shared, "p_shop", "SMTP");
        using var store = files.Open();
        store.Set(shared, "smtp", "other", "1"u8, replace: false);
        store.Grants.Add(grant);
        store.Read(Development, [new SecretRequest("SMTP") { Shared = "smtp" }, new SecretRequest("A"), new SecretRequest("B")], "run").Dispose();
        Assert.Equal(1, store.Audit.LastUses(shared, ["smtp"], grant)["smtp"].Today);
        store.Remove(shared, "smtp");
        store.Remove(Development, "A");
        store.Set(shared, "smtp", "other", "2"u8, replace: false);
        store.Grants.Add(grant);
        files.Set("A", "3");
        Assert.Empty(store.Audit.LastUses(shared, ["smtp"]));
        Assert.Empty(store.Audit.LastUses(shared, ["smtp"], grant));
        Assert.Equal(["B"], store.Audit.LastUses(Development, ["A", "B"]).Keys);
        Get(store, "A");
        Assert.Equal(1, store.Audit.LastUses(Development, ["A"])["A"].Today);
    }

    [Fact]
    public void What_is_pruned_is_gone_and_the_rest_is_still_whole()
    {
        using var store = files.Open();
        files.ClockOffset = TimeSpan.FromDays(10);
        Get(store, "A");
        Assert.Equal(3, store.Audit.Prune(files.Context.Clock.GetUtcNow().AddDays(-1)));
        Assert.Equal(0, store.Audit.Prune(files.Context.Clock.GetUtcNow().AddDays(-1)));
        Assert.Equal(["audit-prune", "run"], Verbs(store));
        Assert.Equal(new AuditReport(2, FirstBroken: null), store.Audit.Verify());
        files.ClockOffset = TimeSpan.FromDays(20);
        Get(store, "B");
        Assert.Equal(2, store.Audit.Prune(files.Context.Clock.GetUtcNow().AddDays(-1)));
        Assert.Equal(["audit-prune", "run"], Verbs(store));
        Assert.Empty(store.Diagnose());
    }

    [Fact]
    public void The_last_row_stays_for_the_machine_remembers_it()
    {
        using var store = files.Open();
        store.Audit.Prune(DateTimeOffset.MaxValue.AddDays(-1));
        Assert.Equal(["audit-prune", "set"], Verbs(store));
        Assert.Null(store.Audit.Verify().FirstBroken);
    }

    [Theory]
    [InlineData("DELETE FROM audit WHERE sequence = (SELECT min(sequence) FROM audit)")]
    [InlineData("UPDATE audit SET names = '9' || substr(names, 2) WHERE verb = 'audit-prune'")]
    [InlineData("UPDATE audit SET names = substr(names, 1, length(names) - 1) || 'g' WHERE verb = 'audit-prune'")]
    [InlineData("UPDATE audit SET verb = 'run' WHERE verb = 'audit-prune'")]
    public void Nobody_else_cuts_it_off(string sql)
    {
        using var store = files.Open();
        store.Audit.Prune(DateTimeOffset.MaxValue.AddDays(-1));
        Get(store, "A");
        files.Sql(sql);
        Assert.NotNull(store.Audit.Verify().FirstBroken);
    }

    [Fact]
    public void What_was_pruned_does_not_come_back()
    {
        files.Sql("CREATE TABLE kept.pruned AS SELECT * FROM audit");
        using var store = files.Open();
        store.Audit.Prune(DateTimeOffset.MaxValue.AddDays(-1));
        files.Sql("INSERT INTO audit SELECT * FROM kept.pruned WHERE sequence < (SELECT min(sequence) FROM audit)");
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => Verbs(store).ToList()).Error);
    }

    [Fact]
    public void A_broken_log_is_not_pruned()
    {
        files.Sql("UPDATE audit SET actor = 'someone' WHERE sequence = 2");
        using var store = files.Open();
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => store.Audit.Prune(DateTimeOffset.MaxValue.AddDays(-1))).Error);
    }

    [Fact]
    public void A_new_master_key_signs_what_is_left()
    {
        using (var store = files.Open())
        {
            store.Audit.Prune(DateTimeOffset.MaxValue.AddDays(-1));
            store.Keys.Rekey(passphrase: null, recovery: null, deep: false);
        }

        using var renewed = files.Open();
        Assert.Equal(["rekey", "audit-prune", "set"], Verbs(renewed));
        Assert.Empty(renewed.Diagnose());
    }

    private static IEnumerable<string> Verbs(ISecretStore store) => store.Audit.Records(scope: null, DateTimeOffset.MinValue).Select(row => row.Entry.Verb);
}
