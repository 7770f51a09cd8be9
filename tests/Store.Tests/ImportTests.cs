using System.Text;

namespace SecretGuard.Store.Tests;

public sealed class ImportTests : IDisposable
{
    private readonly TemporaryStore store = new TemporaryStore().Created();

    [Fact]
    public void What_a_value_says_of_its_end_is_known_of_the_secret()
    {
        using var opened = store.Open();
        using var value = SecretBytes.Copy("x"u8);
        var end = DateTimeOffset.FromUnixTimeSeconds(1_900_000_000);
        opened.Import(TemporaryStore.Development, [new NewSecret("A", "certificate", value) { Details = new DetailsChange { Expires = end } }], replace: false);
        Assert.Equal(end, opened.List(TemporaryStore.Development).Single(secret => secret.Name == "A").Details.Expires);
    }

    [Fact]
    public void Many_secrets_are_stored_at_once_between_those_that_are_there()
    {
        store.Set("B", "kept");
        Import(replace: false, ("C", "third"), ("A", "first"));
        Assert.Equal(("first", "kept", "third"), (store.Get("A"), store.Get("B"), store.Get("C")));
        using var opened = store.Open();
        Assert.Equal(["A", "B", "C"], opened.List(TemporaryStore.Development).Select(secret => secret.Name));
        Assert.Empty(opened.Diagnose());
    }

    [Fact]
    public void One_that_is_there_already_keeps_all_of_them_out()
    {
        store.Set("B", "kept");
        var failure = Assert.Throws<StoreException>(() => Import(replace: false, ("A", "first"), ("B", "other")));
        Assert.Equal(StoreError.Conflict, failure.Error);
        Assert.Equal((null, "kept"), (store.Get("A"), store.Get("B")));
    }

    [Fact]
    public void A_replaced_secret_gets_the_next_version()
    {
        store.Set("B", "before");
        Import(replace: true, ("B", "after"));
        using var opened = store.Open();
        Assert.Equal(2, Assert.Single(opened.List(TemporaryStore.Development)).Version);
        Assert.Equal("after", TemporaryStore.Get(opened, "B"));
        Assert.Equal(1, store.Count("secret_version WHERE length(sealed) > 0"));
    }

    [Theory]
    [InlineData("A", "a")]
    [InlineData("A", "A")]
    [InlineData("b", "C")]
    public void Case_twins_are_refused_within_and_without(string one, string other)
    {
        store.Set("B", "kept");
        Assert.Equal(StoreError.InvalidName, Assert.Throws<StoreException>(() => Import(replace: true, (one, "x"), (other, "y"))).Error);
        Assert.Equal(1, store.Count("secret_version"));
    }

    [Fact]
    public void Ten_thousand_read_back_as_they_were()
    {
        Import(replace: false, [.. Enumerable.Range(0, 10_000).Select(i => ($"NAME_{i}", $"value {i}"))]);
        using var opened = store.Open();
        var names = opened.List(TemporaryStore.Development).Select(secret => secret.Name).ToList();
        var values = opened.Read(TemporaryStore.Development, names, "run");
        Assert.Equal(10_000, values.Count);
        Assert.All(values, pair => Assert.Equal("value " + pair.Key["NAME_".Length..], Encoding.UTF8.GetString(pair.Value.Span)));
    }

    public void Dispose() => store.Dispose();

    private void Import(bool replace, params (string Name, string Value)[] secrets)
    {
        using var opened = store.Open();
        opened.Import(
            TemporaryStore.Development,
            [.. secrets.Select(secret => new NewSecret(secret.Name, "other", SecretBytes.Copy(Encoding.UTF8.GetBytes(secret.Value))))],
            replace);
    }
}
