namespace SecretGuard.Store.Tests;

public sealed class ClockTests : IDisposable
{
    private readonly TemporaryStore store = new TemporaryStore().Created();

    [Fact]
    public void A_clock_that_went_back_is_told()
    {
        store.ClockOffset = TimeSpan.FromHours(1);
        store.Set("A", "x");
        Assert.Empty(Problems());
        store.ClockOffset = TimeSpan.FromMinutes(56);
        Assert.Empty(Problems());
        store.ClockOffset = TimeSpan.Zero;
        Assert.Equal(StoreError.Clock, Assert.Single(Problems()).Error);
    }

    public void Dispose() => store.Dispose();

    private IReadOnlyList<StoreProblem> Problems()
    {
        using var opened = store.Open();
        return opened.Diagnose();
    }
}
