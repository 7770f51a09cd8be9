using System.Text;
using static SecretGuard.Store.Tests.TemporaryStore;

namespace SecretGuard.Store.Tests;

/// <summary>A value that is stored already, and values that may be shown.</summary>
public sealed class SameValueTests : IDisposable
{
    private readonly TemporaryStore files = new();

    public SameValueTests() => files.Created();

    public void Dispose() => files.Dispose();

    [Fact]
    public void A_rotation_to_the_live_value_is_refused_and_changes_nothing()
    {
        files.Set("A", "one");
        using var store = files.Open();
        var refused = Assert.Throws<StoreException>(() => store.Rotate(Development, "A", "one"u8, TimeSpan.FromDays(1)));
        Assert.Equal(StoreError.SameValue, refused.Error);
        Assert.Throws<StoreException>(() => store.Rotate(Development, "A", "one"u8, TimeSpan.Zero));
        var only = Assert.Single(store.History(Development, "A"));
        Assert.Equal((1, VersionStage.Live), (only.Version, only.Stage));
        Assert.Equal(2, store.Rotate(Development, "A", "on"u8, TimeSpan.Zero));
        Assert.Equal(3, store.Rotate(Development, "A", "one"u8, TimeSpan.Zero));
    }

    [Fact]
    public void Setting_the_same_value_again_makes_no_version_and_forgives_nothing()
    {
        using var store = files.Open();
        Assert.Equal(SetOutcome.Made, Set(store, "A", "api-key"));
        store.MarkCompromised(Development, ["A"]);
        Assert.Equal(SetOutcome.Unchanged, Set(store, "A", "api-key"));
        Assert.True(store.List(Development).Single() is { IsCompromised: true, Version: 1 });
        Assert.Equal(SetOutcome.Replaced, Set(store, "A", "password"));
        Assert.True(store.List(Development).Single() is { IsCompromised: true, Version: 2, Kind: "password" });
        Assert.Empty(store.Diagnose());
    }

    [Fact]
    public void Only_what_was_made_readable_is_revealed_and_the_audit_log_tells()
    {
        using var store = files.Open();
        store.Set(Development, "SHOWN", "other", "value"u8, replace: false, readable: true);
        store.Set(Development, "HIDDEN", "other", "value"u8, replace: false);
        using (var value = store.Reveal(Development, "SHOWN")) Assert.Equal("value", Encoding.UTF8.GetString(value.Span));
        Assert.Equal(StoreError.WriteOnly, Assert.Throws<StoreException>(() => store.Reveal(Development, "HIDDEN")).Error);
        Assert.Equal(StoreError.NotFound, Assert.Throws<StoreException>(() => store.Reveal(Development, "NONE")).Error);
        Assert.Equal(StoreError.NotFound, Assert.Throws<StoreException>(() => store.Reveal(Development with { Environment = "production" }, "SHOWN")).Error);
        Assert.Equal(["SHOWN"], files.Texts("SELECT names FROM audit WHERE verb = 'reveal'"));
    }

    [Fact]
    public void Flipping_the_flag_by_hand_shows_nothing()
    {
        files.Set("HIDDEN", "value");
        files.Sql("UPDATE secret_version SET readable = 1");
        using var store = files.Open();
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => store.Reveal(Development, "HIDDEN")).Error);
    }

    private static SetOutcome Set(ISecretStore store, string name, string kind) => store.Set(Development, name, kind, "same"u8, replace: true);
}
