using static SecretGuard.Store.Tests.TemporaryStore;

namespace SecretGuard.Store.Tests;

public sealed class RotationTests : IDisposable
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    private readonly TemporaryStore files = new TemporaryStore().Created();

    public RotationTests() => files.Set("A", "old");

    public void Dispose() => files.Dispose();

    [Fact]
    public void The_value_before_stays_good_for_the_overlap_and_no_longer()
    {
        using var store = files.Open();
        Assert.Equal(2, store.Rotate(Development, "A", "new"u8, Week));
        Assert.Equal(("new", "old"), Values(store));
        Assert.Equal((2, 1), (store.List(Development).Single().Version, store.List(Development).Single().Retiring?.Version));

        files.ClockOffset = Week - TimeSpan.FromMinutes(1);
        Assert.Equal(("new", "old"), Values(store));
        files.ClockOffset = Week + TimeSpan.FromMinutes(1);
        Assert.Null(store.List(Development).Single().Retiring);
        Assert.Equal([VersionStage.Live, VersionStage.Retired], Stages(store));
        Assert.Equal(("new", null), Values(store));
        Assert.Empty(store.Diagnose());
    }

    [Fact]
    public void Only_those_who_ask_for_a_retiring_value_get_it()
    {
        using var store = files.Open();
        store.Rotate(Development, "A", "new"u8, Week);
        using var values = store.Read(Development, [new SecretRequest("A"), new SecretRequest("B") { WithRetiring = true }], "run");
        Assert.Empty(values.Retiring);
        Assert.Equal("new", Get(store, "A"));
    }

    [Fact]
    public void A_clock_that_is_set_back_does_not_bring_an_expired_value_back()
    {
        using var store = files.Open();
        store.Rotate(Development, "A", "new"u8, Week);
        files.ClockOffset = Week + TimeSpan.FromMinutes(1);
        store.Trust("p_shop", "/src/shop", "development", "trust");
        files.ClockOffset = TimeSpan.Zero;
        Assert.Equal([VersionStage.Live, VersionStage.Retired], Stages(store));
        Assert.Equal(("new", null), Values(store));
        Assert.Equal(("new", null), Values(store));
    }

    [Fact]
    public void A_rotation_under_a_clock_that_is_set_back_lasts_its_time()
    {
        using var store = files.Open();
        files.ClockOffset = -Week;
        store.Rotate(Development, "A", "new"u8, TimeSpan.FromDays(1));
        files.ClockOffset = TimeSpan.Zero;
        Assert.Equal(("new", "old"), Values(store));
    }

    [Fact]
    public void The_next_write_deletes_what_has_expired()
    {
        using var store = files.Open();
        store.Rotate(Development, "A", "new"u8, Week);
        files.ClockOffset = Week + TimeSpan.FromMinutes(1);
        Assert.Equal(2, files.Count("secret_version WHERE length(sealed) > 0"));
        store.Set(Development, "B", "other", "1"u8, replace: false);
        Assert.Equal(2, files.Count("secret_version WHERE length(sealed) > 0"));
        Assert.Equal(3, files.Count("secret_version"));
    }

    [Fact]
    public void Without_an_overlap_the_value_before_is_deleted_at_once()
    {
        using var store = files.Open();
        store.Rotate(Development, "A", "new"u8, TimeSpan.Zero);
        Assert.Equal(("new", null), Values(store));
        Assert.Equal(1, files.Count("secret_version WHERE length(sealed) > 0"));
        store.Rotate(Development, "A", "newer"u8, TimeSpan.Zero);
    }

    [Fact]
    public void While_a_value_is_retiring_there_is_no_third()
    {
        using var store = files.Open();
        store.Rotate(Development, "A", "new"u8, Week);
        Assert.Equal(StoreError.Conflict, Assert.Throws<StoreException>(() => store.Rotate(Development, "A", "3"u8, Week)).Error);
        Assert.Equal(StoreError.Conflict, Assert.Throws<StoreException>(() => store.Rotate(Development, "A", "3"u8, TimeSpan.Zero)).Error);
        var refused = Assert.Throws<StoreException>(() => store.Set(Development, "A", "api-key", "3"u8, replace: true));
        Assert.Contains(refused.Hints, hint => hint.Contains("--finish", StringComparison.Ordinal));
        Assert.Equal(("new", "old"), Values(store));

        files.ClockOffset = Week + TimeSpan.FromMinutes(1);
        store.Rotate(Development, "A", "3"u8, Week);
        Assert.Equal(("3", "new"), Values(store));
    }

    [Fact]
    public void I_can_end_the_overlap_early()
    {
        using var store = files.Open();
        store.Rotate(Development, "A", "new"u8, Week);
        store.FinishRotation(Development, "A");
        Assert.Equal(("new", null), Values(store));
        Assert.Equal(StoreError.Conflict, Assert.Throws<StoreException>(() => store.FinishRotation(Development, "A")).Error);
        Assert.Equal(StoreError.Conflict, Assert.Throws<StoreException>(() => store.UndoRotation(Development, "A")).Error);
        Assert.Equal(StoreError.NotFound, Assert.Throws<StoreException>(() => store.FinishRotation(Development, "B")).Error);
    }

    [Fact]
    public void I_can_move_the_end_of_the_overlap_and_note_what_is_known_of_the_new_value()
    {
        using var store = files.Open();
        store.Rotate(Development, "A", "new"u8, Week);
        files.ClockOffset = TimeSpan.FromDays(6);
        store.FinishRotation(Development, "A", TimeSpan.FromDays(2), new DetailsChange { Labels = ["x"] });
        files.ClockOffset = TimeSpan.FromDays(7.5);
        Assert.Equal(("new", "old"), Values(store));
        Assert.Equal(["x"], store.List(Development).Single().Details.Labels);
        files.ClockOffset = TimeSpan.FromDays(8.1);
        Assert.Equal(("new", null), Values(store));
        Assert.Empty(store.Diagnose());
    }

    [Fact]
    public void What_is_refused_names_commands_for_that_environment_and_that_secret()
    {
        var production = new ScopeName("p_1", "production");
        var shared = ScopeName.OfShared("relay", "production");
        using var store = files.Open();
        foreach (var (scope, name) in ((ScopeName, string)[])[(production, "A"), (shared, "relay")])
        {
            store.Set(scope, name, "other", "old"u8, replace: false);
            var none = Assert.Throws<StoreException>(() => store.UndoRotation(scope, name));
            Assert.Equal([$"see '{StoreCommand.Of("history", scope, name)}'"], none.Hints);
            store.Rotate(scope, name, "new"u8, Week);
            var refused = Assert.Throws<StoreException>(() => store.Set(scope, name, "other", "third"u8, replace: true));
            Assert.All(refused.Hints, hint => Assert.Contains(StoreCommand.Of("rotate", scope, name), hint, StringComparison.Ordinal));
        }

        Assert.Equal("dotnet secretguard rotate A --environment production", StoreCommand.Of("rotate", production, "A"));
        Assert.Equal("dotnet secretguard rotate --shared relay --environment production", StoreCommand.Of("rotate", shared, "relay"));
    }

    [Fact]
    public void I_can_go_back_within_the_overlap_and_the_numbers_go_on()
    {
        using var store = files.Open();
        store.Rotate(Development, "A", "new"u8, Week);
        store.UndoRotation(Development, "A");
        Assert.Equal(("old", null), Values(store));
        Assert.Equal([VersionStage.Retired, VersionStage.Live], Stages(store));
        Assert.Equal(1, files.Count("secret_version WHERE length(sealed) > 0"));
        Assert.Equal(3, store.Rotate(Development, "A", "newer"u8, Week));
        Assert.Equal(("newer", "old"), Values(store));
        Assert.Empty(store.Diagnose());
    }

    [Fact]
    public void Only_the_rotation_that_is_meant_is_ended_or_undone()
    {
        using var store = files.Open();
        var mine = store.Rotate(Development, "A", "mine"u8, Week);
        store.FinishRotation(Development, "A", live: mine);
        store.Rotate(Development, "A", "theirs"u8, Week);
        Assert.Equal(StoreError.Conflict, Assert.Throws<StoreException>(() => store.UndoRotation(Development, "A", mine)).Error);
        Assert.Equal(StoreError.Conflict, Assert.Throws<StoreException>(() => store.FinishRotation(Development, "A", live: mine)).Error);
        Assert.Equal(("theirs", "mine"), Values(store));
        Assert.Equal(mine, store.UndoRotation(Development, "A", mine + 1));
        Assert.Equal(("mine", null), Values(store));
    }

    [Fact]
    public void There_is_no_way_back_once_the_overlap_is_over()
    {
        using var store = files.Open();
        store.Rotate(Development, "A", "new"u8, Week);
        files.ClockOffset = Week + TimeSpan.FromMinutes(1);
        Assert.Equal(StoreError.Conflict, Assert.Throws<StoreException>(() => store.UndoRotation(Development, "A")).Error);
        Assert.Equal(("new", null), Values(store));
    }

    [Fact]
    public void A_mark_stays_with_its_version_wherever_that_goes()
    {
        using var store = files.Open();
        store.MarkCompromised(Development, ["A"]);
        store.Rotate(Development, "A", "new"u8, Week);
        Assert.Equal([false, true], from version in store.History(Development, "A") select version.IsCompromised);
        store.UndoRotation(Development, "A");
        Assert.True(store.List(Development).Single().IsCompromised);
        store.Rotate(Development, "A", "newer"u8, Week);
        store.FinishRotation(Development, "A");
        Assert.Equal([false, false, true], from version in store.History(Development, "A") select version.IsCompromised);
        Assert.Empty(store.Diagnose());
    }

    [Fact]
    public void A_retiring_value_can_be_marked_too()
    {
        using var store = files.Open();
        Assert.Empty(store.MarkCompromised(Development, ["A"], retiring: true));
        store.Rotate(Development, "A", "new"u8, Week);
        Assert.Equal(["A"], store.MarkCompromised(Development, ["A"], retiring: true));
        Assert.Empty(store.MarkCompromised(Development, ["A"], retiring: true));
        Assert.False(store.List(Development).Single().IsCompromised);
        Assert.True(store.List(Development).Single().Retiring?.IsCompromised);
        Assert.Equal(("new", "old"), Values(store));
    }

    [Fact]
    public void Twenty_versions_are_remembered_and_no_more()
    {
        using var store = files.Open();
        for (var i = 0; i < 30; i++)
            store.Set(Development, "A", "api-key", [(byte)('!' + i)], replace: true);
        var history = store.History(Development, "A");
        Assert.Equal(Enumerable.Range(11, 21).Reverse(), from version in history select version.Version);
        Assert.Equal(VersionStage.Live, history[0].Stage);
    }

    [Fact]
    public void A_removed_secret_has_no_history()
    {
        using var store = files.Open();
        store.Rotate(Development, "A", "new"u8, Week);
        store.Remove(Development, "A");
        Assert.Empty(store.History(Development, "A"));
        Assert.Equal(0, files.Count("secret_version"));
        store.Set(Development, "A", "api-key", "x"u8, replace: false);
        Assert.Equal(3, store.List(Development).Single().Version);
    }

    [Theory]
    [InlineData("UPDATE secret_version SET retires = retires + 1000 WHERE state = 'retiring'")]
    [InlineData("UPDATE secret_version SET state = 'live' WHERE state = 'retiring'")]
    [InlineData("UPDATE secret_version SET state = 'retiring' WHERE state = 'retired'")]
    [InlineData("UPDATE secret_version SET retires = 1 WHERE state = 'retired'")]
    [InlineData("DELETE FROM secret_version WHERE state = 'retired'")]
    public void What_retires_and_when_cannot_be_changed_by_hand(string sql)
    {
        using (var store = files.Open())
        {
            store.Rotate(Development, "A", "2"u8, TimeSpan.Zero);
            store.Rotate(Development, "A", "3"u8, Week);
        }

        files.Sql(sql);
        using var after = files.Open();
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => Values(after)).Error);
        Assert.Equal(StoreError.Altered, Assert.Throws<StoreException>(() => after.History(Development, "A")).Error);
    }

    private static (string? Live, string? Retiring) Values(ISecretStore store)
    {
        using var values = store.Read(Development, SecretRequest.Own(["A"], withRetiring: true), "run");
        return (Text(values.Live), Text(values.Retiring));
    }

    private static string? Text(Dictionary<string, SecretBytes> values) =>
        values.TryGetValue("A", out var value) ? System.Text.Encoding.UTF8.GetString(value.Span) : null;

    private static IEnumerable<VersionStage> Stages(ISecretStore store) => from version in store.History(Development, "A") select version.Stage;
}
