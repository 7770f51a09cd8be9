using System.Text;
using static SecretGuard.Store.Tests.TemporaryStore;

namespace SecretGuard.Store.Tests;

public sealed class LifeTests : IDisposable
{
    private readonly TemporaryStore files = new TemporaryStore().Created();

    public void Dispose() => files.Dispose();

    [Fact]
    public void I_can_store_a_value_and_read_it_back_in_another_process_life()
    {
        files.Set("STRIPE_KEY", "één waarde");
        Assert.Equal("één waarde", files.Get("STRIPE_KEY"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(61)]
    [InlineData(124)]
    [InlineData(125)]
    [InlineData(4096)]
    [InlineData(32_765)]
    [InlineData(65_532)]
    public void A_value_of_any_length_comes_back_as_it_was(int length)
    {
        var value = new string('x', length);
        files.Set("A", value);
        Assert.Equal(value, files.Get("A"));
    }

    [Fact]
    public void I_can_list_what_is_there_without_its_value()
    {
        files.Set("B", "2");
        files.Set("A", "1");
        using var store = files.Open();
        Assert.Equal(["A", "B"], from secret in store.List(Development) select secret.Name);
        var listed = store.List(Development)[0];
        Assert.Equal(("api-key", 1, false), (listed.Kind, listed.Version, listed.Readable));
        Assert.True(DateTimeOffset.UtcNow - listed.Created < TimeSpan.FromMinutes(5));
    }

    [Fact]
    public void What_is_compromised_is_read_until_it_is_replaced()
    {
        files.Set("A", "1");
        files.Set("B", "2");
        using (var store = files.Open())
        {
            Assert.Equal(["A"], store.MarkCompromised(Development, ["A", "C"]));
            Assert.Empty(store.MarkCompromised(Development, ["A"]));
            Assert.Empty(store.MarkCompromised(Development with { Environment = "production" }, ["A"]));
        }

        Assert.Equal("1", files.Get("A"));
        using var after = files.Open();
        Assert.Equal([true, false], from secret in after.List(Development) select secret.IsCompromised);
        Assert.Null(after.Audit.Verify().FirstBroken);
        files.Set("A", "3");
        Assert.Equal([false, false], from secret in after.List(Development) select secret.IsCompromised);
    }

    [Fact]
    public void The_mark_cannot_be_taken_off_by_hand()
    {
        files.Set("A", "1");
        using (var store = files.Open())
            store.MarkCompromised(Development, ["A"]);
        files.Sql("UPDATE secret_version SET state = 'live'");
        using var after = files.Open();
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => after.List(Development)).Error);
    }

    [Fact]
    public void A_name_that_is_absent_is_absent_from_what_is_read()
    {
        files.Set("A", "1");
        using var store = files.Open();
        var values = store.Read(Development, ["A", "B"], "run");
        Assert.Equal(["A"], values.Keys);
        Assert.Empty(store.Read(Development with { Environment = "production" }, ["A"], "run"));
    }

    [Fact]
    public void I_am_asked_before_a_value_is_replaced()
    {
        files.Set("A", "old");
        using var store = files.Open();
        var refused = Assert.Throws<StoreException>(() => store.Set(Development, "A", "api-key", "new"u8, replace: false));
        Assert.Equal(StoreError.Conflict, refused.Error);
        Assert.Equal("old", Get(store, "A"));

        Assert.Equal(SetOutcome.Replaced, store.Set(Development, "A", "api-key", "new"u8, replace: true));
        Assert.Equal("new", Get(store, "A"));
        Assert.Equal(2, store.List(Development).Single().Version);
    }

    [Fact]
    public void A_removed_secret_is_gone_and_its_version_numbers_are_never_used_again()
    {
        files.Set("A", "1");
        files.Set("A", "2");
        using var store = files.Open();
        store.Remove(Development, "A");
        Assert.Null(Get(store, "A"));
        Assert.Empty(store.Environments(Development.Owner));
        Assert.Equal(StoreError.NotFound, Assert.Throws<StoreException>(() => store.Remove(Development, "A")).Error);

        Assert.Equal(SetOutcome.Made, store.Set(Development, "A", "api-key", "3"u8, replace: false));
        Assert.Equal(3, store.List(Development).Single().Version);
    }

    [Fact]
    public void Scopes_do_not_see_each_other()
    {
        var production = Development with { Environment = "production" };
        var shared = new ScopeName("shared/smtp-relay", "development");
        files.Set("A", "dev");
        files.Set("A", "prod", production);
        files.Set("value", "relay", shared);
        Assert.Equal("dev", files.Get("A"));
        Assert.Equal("prod", files.Get("A", production));
        Assert.Equal("relay", files.Get("value", shared));
        using var store = files.Open();
        Assert.Equal(["development", "production"], store.Environments(Development.Owner));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A B")]
    [InlineData("A=B")]
    [InlineData("ÄB")]
    [InlineData("A\nB")]
    public void A_name_that_could_be_mistaken_is_refused(string name)
    {
        using var store = files.Open();
        var refused = Assert.Throws<StoreException>(() => store.Set(Development, name, "api-key", "1"u8, replace: false));
        Assert.Equal(StoreError.InvalidName, refused.Error);
    }

    [Fact]
    public void Names_that_differ_only_in_case_are_refused()
    {
        files.Set("Token", "1");
        using var store = files.Open();
        var refused = Assert.Throws<StoreException>(() => store.Set(Development, "TOKEN", "api-key", "1"u8, replace: true));
        Assert.Equal(StoreError.InvalidName, refused.Error);
    }

    [Fact]
    public void A_value_that_no_environment_could_carry_is_refused()
    {
        using var store = files.Open();
        byte[][] refusedValues = [[], [65, 0, 66], [0xC3, 0x28], [0xED, 0xA0, 0x80], Encoding.ASCII.GetBytes(new string('a', 65_533))];
        foreach (var value in refusedValues)
        {
            var refused = Assert.Throws<StoreException>(() => store.Set(Development, "A", "api-key", value, replace: true));
            Assert.Equal(StoreError.InvalidValue, refused.Error);
        }

        Assert.Equal(SetOutcome.Made, store.Set(Development, "A", "api-key", Encoding.ASCII.GetBytes(new string('a', 65_532)), replace: true));
    }

    [Fact]
    public void Whether_it_may_be_revealed_is_fixed_when_it_is_made()
    {
        using var store = files.Open();
        store.Set(Development, "SHOWN", "other", "1"u8, replace: false, readable: true);
        store.Set(Development, "SHOWN", "other", "2"u8, replace: true);
        Assert.True(store.List(Development).Single().Readable);

        store.Set(Development, "HIDDEN", "other", "1"u8, replace: false);
        var refused = Assert.Throws<StoreException>(() => store.Set(Development, "HIDDEN", "other", "2"u8, replace: true, readable: true));
        Assert.Equal(StoreError.Conflict, refused.Error);
    }

    [Fact]
    public void A_folder_is_trusted_for_a_project_and_an_environment_once_I_said_so()
    {
        using var store = files.Open();
        Assert.False(store.IsTrusted("p_shop", "/src/shop", "development"));
        store.Trust("p_shop", "/src/shop", "development", "trust");
        store.Trust("p_shop", "/src/shop", "development", "trust");
        Assert.True(store.IsTrusted("p_shop", "/src/shop", "development"));
        Assert.False(store.IsTrusted("p_shop", "/src/shop", "production"));
        Assert.False(store.IsTrusted("p_shop", "/src/clone", "development"));
        Assert.False(store.IsTrusted("p_other", "/src/shop", "development"));
    }

    [Fact]
    public void Trust_in_a_folder_is_taken_back_in_one_environment_or_in_all()
    {
        using var store = files.Open();
        foreach (var environment in (string[])["staging", "development", "production"]) store.Trust("p_shop", "/src/shop", environment, "trust");
        store.Trust("p_shop", "/src/clone", "development", "trust");
        Assert.Equal(["production"], store.Distrust("p_shop", "/src/shop", "production"));
        Assert.Equal(["development", "staging"], store.Distrust("p_shop", "/src/shop", environment: null));
        Assert.Empty(store.Distrust("p_shop", "/src/shop", environment: null));
        Assert.False(store.IsTrusted("p_shop", "/src/shop", "development"));
        Assert.Equal(["/src/clone"], store.TrustedFolders("p_shop").Select(trusted => trusted.Folder));
        Assert.Equal(new AuditReport(8, FirstBroken: null), store.Audit.Verify());
    }

    [Fact]
    public void Whatever_is_done_stands_in_the_audit_log()
    {
        files.Set("A", "1");
        files.Get("A");
        using var store = files.Open();
        store.Trust("p_shop", "/src/shop", "development", "trust");
        store.Remove(Development, "A");
        Assert.Equal(new AuditReport(5, FirstBroken: null), store.Audit.Verify());
        Assert.Empty(store.Diagnose());
    }
}
