using System.Text;
using static SecretGuard.Store.Tests.TemporaryStore;

namespace SecretGuard.Store.Tests;

/// <summary>Shared secrets, and who may use them.</summary>
public sealed class GrantTests : IDisposable
{
    private static readonly ScopeName Relay = ScopeName.OfShared("smtp-relay", "development");
    private static readonly Grant ToShop = new(Relay, "p_shop", "SMTP_PASSWORD");
    private static readonly SecretRequest Request = new("SMTP_PASSWORD") { Shared = "smtp-relay" };

    private readonly TemporaryStore files = new TemporaryStore().Created();

    public GrantTests() => files.Set("smtp-relay", "the relay's", Relay);

    public void Dispose() => files.Dispose();

    [Fact]
    public void A_project_has_what_it_was_granted_and_nothing_else()
    {
        using var store = files.Open();
        Assert.Null(Granted(store));
        Assert.True(store.Grants.Add(ToShop));
        Assert.False(store.Grants.Add(ToShop));
        Assert.Equal("the relay's", Granted(store));
        Assert.Null(Granted(store, "p_other"));
        Assert.Null(Granted(store, environment: "production"));
        Assert.Null(Granted(store, request: Request with { Name = "OTHER" }));
        Assert.Null(Granted(store, request: Request with { Shared = "other" }));
        Assert.Equal([ToShop], store.Grants.List());
        Assert.Empty(store.Diagnose());
    }

    [Fact]
    public void Revoking_is_immediate_for_those_who_have_the_store_open()
    {
        using var store = files.Open();
        store.Grants.Add(ToShop);
        Assert.Equal("the relay's", Granted(store));
        using (var other = files.Open())
            Assert.Equal([ToShop], other.Grants.Revoke(grant => grant.Project == "p_shop"));
        Assert.Null(Granted(store));
        Assert.Empty(store.Grants.List());
        Assert.Empty(store.Grants.Revoke(_ => true));
    }

    [Fact]
    public void A_grant_that_was_revoked_cannot_be_put_back_by_hand()
    {
        using (var store = files.Open())
        {
            store.Grants.Add(ToShop);
            files.Sql("CREATE TABLE kept.old AS SELECT * FROM data_key_wrap");
            store.Grants.Revoke(_ => true);
        }

        files.Sql("INSERT INTO data_key_wrap SELECT * FROM kept.old WHERE sealed_for <> 'master'");
        Assert.Equal(StoreError.Altered, Refused());
    }

    [Theory]
    [InlineData("UPDATE data_key_wrap SET sealed_for = 'grant/p_shop/OTHER' WHERE sealed_for <> 'master'")]
    [InlineData("UPDATE data_key_wrap SET sealed_for = 'grant/p_clone/SMTP_PASSWORD' WHERE sealed_for <> 'master'")]
    [InlineData("DELETE FROM data_key_wrap WHERE sealed_for <> 'master'")]
    [InlineData("INSERT INTO data_key_wrap SELECT data_key, 'grant/p_clone/X', algorithm, commitment, blob FROM data_key_wrap WHERE sealed_for <> 'master'")]
    [InlineData("UPDATE data_key_wrap SET blob = (SELECT blob FROM data_key_wrap WHERE sealed_for = 'master') WHERE sealed_for <> 'master'")]
    public void A_grant_that_was_edited_is_noticed(string sql)
    {
        using (var store = files.Open())
            store.Grants.Add(ToShop);
        files.Sql(sql);
        Assert.Equal(StoreError.Altered, Refused());
    }

    [Fact]
    public void What_takes_a_name_elsewhere_is_named_with_its_environment()
    {
        var (relay, other) = (ScopeName.OfShared("smtp-relay", "production"), ScopeName.OfShared("other", "production"));
        files.Set("smtp-relay", "x", relay);
        files.Set("other", "x", other);
        using var store = files.Open();
        store.Grants.Add(new Grant(relay, "p_shop", "SMTP"));
        var refused = Assert.Throws<StoreException>(() => store.Grants.Add(new Grant(other, "p_shop", "SMTP")));
        Assert.Equal(["take that away first: dotnet secretguard revoke smtp-relay --environment production"], refused.Hints);
    }

    [Fact]
    public void One_name_of_a_project_is_one_secret()
    {
        files.Set("other", "x", ScopeName.OfShared("other", "development"));
        using var store = files.Open();
        store.Grants.Add(ToShop);
        var other = new Grant(ScopeName.OfShared("other", "development"), "p_shop", "smtp_password");
        var refused = Assert.Throws<StoreException>(() => store.Grants.Add(other));
        Assert.Equal((StoreError.Conflict, "take that away first: dotnet secretguard revoke smtp-relay"), (refused.Error, refused.Hints.Single()));
        Assert.True(store.Grants.Add(other with { Name = "OTHER" }));
        var missing = ToShop with { Shared = ScopeName.OfShared("nothing", "development"), Name = "THIRD" };
        Assert.Equal(StoreError.NotFound, Assert.Throws<StoreException>(() => store.Grants.Add(missing)).Error);
    }

    [Fact]
    public void Grants_go_with_the_secret_and_the_log_tells_of_them()
    {
        using var store = files.Open();
        store.Grants.Add(ToShop);
        store.Remove(Relay, "smtp-relay");
        Assert.Null(Granted(store));
        Assert.Empty(store.Grants.List());
        Assert.Empty(store.Scopes());
        Assert.Contains(store.Audit.Records(Relay, DateTimeOffset.MinValue), row => row.Entry == new Rows.AuditEntry("revoke", Relay, "p_shop/SMTP_PASSWORD"));
        Assert.Empty(store.Diagnose());
    }

    [Fact]
    public void One_secret_under_two_names_is_read_when_an_overlap_has_ended()
    {
        using var store = files.Open();
        store.Grants.Add(ToShop);
        store.Grants.Add(ToShop with { Name = "MAIL_PASSWORD" });
        store.Rotate(Relay, "smtp-relay", "newer"u8, TimeSpan.FromHours(1));
        files.ClockOffset = TimeSpan.FromHours(2);
        using var values = store.Read(Development, [Request, Request with { Name = "MAIL_PASSWORD" }], "run");
        Assert.Equal(["MAIL_PASSWORD", "SMTP_PASSWORD"], values.Live.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(store.Diagnose());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Grants_outlive_a_new_master_key(bool deep)
    {
        using (var store = files.Open())
        {
            store.Grants.Add(ToShop);
            store.Keys.Rekey(passphrase: null, recovery: null, deep);
        }

        using var renewed = files.Open();
        Assert.Equal([ToShop], renewed.Grants.List());
        Assert.Equal("the relay's", Granted(renewed));
        Assert.Empty(renewed.Diagnose());
    }

    [Fact]
    public void A_retiring_value_comes_with_the_grant()
    {
        using var store = files.Open();
        store.Grants.Add(ToShop);
        store.Rotate(Relay, "smtp-relay", "newer"u8, TimeSpan.FromDays(1));
        using var values = store.Read(Development, [Request with { WithRetiring = true }], "run");
        Assert.Equal("newer", Encoding.UTF8.GetString(values.Live["SMTP_PASSWORD"].Span));
        Assert.Equal("the relay's", Encoding.UTF8.GetString(values.Retiring["SMTP_PASSWORD"].Span));
    }

    [Fact]
    public void The_audit_log_tells_of_both_and_of_the_use()
    {
        using var store = files.Open();
        store.Grants.Add(ToShop);
        Granted(store);
        store.Grants.Revoke(_ => true);
        var told = store.Audit.Records(Relay, DateTimeOffset.MinValue).Select(row => $"{row.Entry.Verb} {row.Entry.Names}");
        Assert.Equal(["revoke p_shop/SMTP_PASSWORD", "run p_shop/SMTP_PASSWORD", "grant p_shop/SMTP_PASSWORD", "set smtp-relay"], told);
        Assert.Equal(1, store.Audit.LastUses(Relay, ["smtp-relay"])["smtp-relay"].Today);
        Assert.Null(store.Audit.Verify().FirstBroken);
    }

    private static string? Granted(ISecretStore store, string project = "p_shop", string environment = "development", SecretRequest? request = null)
    {
        using var values = store.Read(new ScopeName(project, environment), [request ?? Request], "run");
        return values.Live.Count == 0 ? null : Encoding.UTF8.GetString(values.Live.Values.Single().Span);
    }

    private StoreError? Refused()
    {
        using var store = files.Open();
        return Assert.Throws<StoreException>(() => Granted(store)).Error;
    }
}
