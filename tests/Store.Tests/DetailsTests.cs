using static SecretGuard.Store.Tests.TemporaryStore;

namespace SecretGuard.Store.Tests;

/// <summary>Expiry, reminders and labels.</summary>
public sealed class DetailsTests : IDisposable
{
    private static readonly DateTimeOffset End = new(2031, 5, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly TemporaryStore files = new TemporaryStore().Created();

    public DetailsTests()
    {
        using var store = files.Open();
        store.Set(Development, "A", "api-key", "value"u8, replace: false, details: new DetailsChange
        {
            Expires = End,
            Remind = TimeSpan.FromDays(30),
            Labels = ["team:payments", "eu", "eu"],
        });
        store.Set(Development, "B", "api-key", "value"u8, replace: false);
    }

    public void Dispose() => files.Dispose();

    [Fact]
    public void What_was_said_of_a_secret_is_known()
    {
        var details = Details("A");
        Assert.Equal((End, TimeSpan.FromDays(30)), (details.Expires, details.Remind));
        Assert.Equal(["eu", "team:payments"], details.Labels);
        Assert.Equal(SecretDetails.None, Details("B"));
        Assert.False(details.IsDue(End.AddDays(-31)));
        Assert.True(details.IsDue(End.AddDays(-30)));
        Assert.True(details.HasExpired(End));
    }

    [Fact]
    public void What_is_not_said_anew_stays_and_the_value_with_it()
    {
        using var store = files.Open();
        store.Amend(Development, "A", new DetailsChange { Labels = [] });
        Assert.Empty(Details("A").Labels);
        Assert.Equal(End, Details("A").Expires);
        store.Amend(Development, "A", new DetailsChange { Expires = DetailsChange.Never });
        Assert.Null(Details("A").Expires);
        Assert.Equal("value", Get(store, "A"));
        Assert.Equal(StoreError.NotFound, Assert.Throws<StoreException>(() => store.Amend(Development, "C", new DetailsChange { Labels = ["x"] })).Error);
        Assert.Empty(store.Diagnose());
    }

    [Fact]
    public void An_end_is_the_versions_own_and_comes_back_with_it()
    {
        using var store = files.Open();
        store.Rotate(Development, "A", "newer"u8, TimeSpan.FromDays(1), new DetailsChange { Expires = End.AddYears(1) });
        Assert.Equal(End.AddYears(1), Details("A").Expires);
        store.UndoRotation(Development, "A");
        Assert.Equal(End, Details("A").Expires);
        store.Rotate(Development, "A", "newest"u8, TimeSpan.Zero);
        Assert.Null(Details("A").Expires);
        Assert.Equal(["eu", "team:payments"], Details("A").Labels);
        Assert.Empty(store.Diagnose());
    }

    [Fact]
    public void They_go_with_the_secret()
    {
        using var store = files.Open();
        store.Remove(Development, "A");
        Assert.Equal(0, files.Count("attribute"));
        Assert.Empty(store.Diagnose());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void They_outlive_a_new_master_key(bool deep)
    {
        using (var store = files.Open())
            store.Keys.Rekey(passphrase: null, recovery: null, deep);
        Assert.Equal(End, Details("A").Expires);
    }

    [Theory]
    [InlineData("UPDATE attribute SET value = value + 1 WHERE key = 'expires'")]
    [InlineData("DELETE FROM attribute WHERE key = 'labels'")]
    [InlineData("UPDATE attribute SET name = 'B'")]
    [InlineData("UPDATE attribute SET version = 2 WHERE version = 1")]
    [InlineData("INSERT INTO attribute VALUES (1, 'B', 0, 'labels', 'x')")]
    public void What_was_edited_by_hand_is_noticed(string sql)
    {
        files.Sql(sql);
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => Details("A")).Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("Upper")]
    [InlineData("a,b")]
    public void A_label_is_a_word(string label)
    {
        using var store = files.Open();
        Assert.Equal(StoreError.InvalidName, Assert.Throws<StoreException>(() => store.Amend(Development, "A", new DetailsChange { Labels = [label] })).Error);
    }

    private SecretDetails Details(string name)
    {
        using var store = files.Open();
        return store.List(Development).Single(secret => secret.Name == name).Details;
    }
}
