using Xunit.Abstractions;

namespace SecretGuard.Store.Tests.Faults;

/// <summary>Each change is killed between any two of its steps, and is then done as a whole or not at all.</summary>
public sealed class KillTests : IDisposable
{
    private const int Most = 100;

    private readonly TemporaryStore files = new();
    private readonly ITestOutputHelper output;

    public KillTests(ITestOutputHelper output)
    {
        this.output = output;
        Change.Begin(files);
    }

    public static TheoryData<string> Changes => [.. Change.All.Select(change => change.Name)];

    public void Dispose() => files.Dispose();

    [Theory]
    [MemberData(nameof(Changes))]
    public void Killed_anywhere_it_is_done_or_not_begun(string name)
    {
        var change = Change.Named(name);
        change.Prepare(files);
        var beginning = new Beginning(files);
        var seen = new List<string> { Sight.Of(files) };
        var point = 0;
        for (var isDone = false; !isDone;)
        {
            Assert.InRange(++point, 1, Most);
            beginning.Restore();
            isDone = Attempt.Run(change, files.Home, point);
            var sight = Sight.Of(files);
            if (sight != seen[^1])
                seen.Add(sight);
            if (sight[0] != '!')
                Sight.AssertUsable(files);
        }

        // Before and after, once each and in that order: at the first steps nothing has happened, at the last everything.
        Assert.Equal(change.Between, seen.Count > 2 ? seen[1] : null);
        Assert.Equal(name is "daily-backup" or "backup" ? 1 : change.Between is null ? 2 : 3, seen.Count);
        Assert.InRange(point, 4, Most);
        output.WriteLine($"{point - 1} kills");
    }

    [Fact]
    public void A_killed_init_leaves_what_init_can_finish()
    {
        using var fresh = new TemporaryStore();
        var nothing = new Beginning(fresh);
        var (point, finished) = (0, 0);
        for (var isDone = false; !isDone;)
        {
            Assert.InRange(++point, 1, Most);
            nothing.Restore();
            isDone = Attempt.Run(Change.Init, fresh.Home, point);
            if (LocalStore.Exists(fresh.Location))
                finished++;
            else
                fresh.Created();
            Sight.AssertUsable(fresh);
            Assert.DoesNotContain('!', Sight.Of(fresh));
        }

        // That of the last, and that of those who were killed after the commit: with the state file still to be written, or just written.
        Assert.InRange(finished, 2, 5);
        output.WriteLine($"{point - 1} kills");
    }
}
