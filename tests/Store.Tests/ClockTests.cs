using static SecretGuard.Store.Tests.TemporaryStore;

namespace SecretGuard.Store.Tests;

public sealed class ClockTests : IDisposable
{
    private readonly TemporaryStore files = new TemporaryStore().Created();

    [Fact]
    public void A_clock_that_went_back_is_told()
    {
        files.ClockOffset = TimeSpan.FromHours(1);
        files.Set("A", "x");
        Assert.Empty(Problems());
        files.ClockOffset = TimeSpan.FromMinutes(56);
        Assert.Empty(Problems());
        files.ClockOffset = TimeSpan.Zero;
        Assert.Equal(StoreError.Clock, Assert.Single(Problems()).Error);
    }

    public void Dispose() => files.Dispose();

    private IReadOnlyList<StoreProblem> Problems()
    {
        using var opened = files.Open();
        return opened.Diagnose();
    }

    [Fact]
    public void Rows_of_a_clock_that_was_set_back_make_nothing_good_again()
    {
        var other = Development with { Environment = "production" };
        files.Set("OTHER", "x", other);
        files.Set("A", "old");
        using var store = files.Open();
        store.Rotate(Development, "A", "new"u8, TimeSpan.FromHours(1));
        files.ClockOffset = TimeSpan.FromHours(2);
        Get(store, "OTHER", other);
        files.ClockOffset = TimeSpan.FromHours(-10);
        Get(store, "OTHER", other);
        Get(store, "OTHER", other);
        using var values = store.Read(Development, SecretRequest.Own(["A"], withRetiring: true), "run");
        Assert.Empty(values.Retiring);
        Assert.Null(store.List(Development).Single(secret => secret.Name == "A").Retiring);
    }

    [Fact]
    public void Rows_of_a_clock_that_was_set_back_hide_no_others()
    {
        files.Set("A", "value");
        using var store = files.Open();
        Get(store, "A");
        var since = files.Context.Clock.GetUtcNow().AddDays(-1);
        files.ClockOffset = TimeSpan.FromDays(-30);
        Get(store, "A");
        Assert.Contains(store.Audit.Records(scope: null, since), row => row.Entry.Verb == "run");
        files.ClockOffset = TimeSpan.Zero;
        var use = store.Audit.LastUses(Development, ["A"])["A"];
        Assert.True(use.Last > since);
        Assert.Equal(1, use.Today);
    }
}
