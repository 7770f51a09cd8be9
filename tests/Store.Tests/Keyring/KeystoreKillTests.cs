using Xunit.Abstractions;

namespace SecretGuard.Store.Tests.Keyring;

/// <summary>No transaction covers the keystore: killed between any two steps, each slot has its key, and what is left over goes with the next change.</summary>
public sealed class KeystoreKillTests(ITestOutputHelper output)
{
    private const int Most = 200;

    [KeystoreTheory]
    [InlineData("add", "key-file+", "key-file+ keystore+", 1)]
    [InlineData("add-again", "key-file+ keystore+", "key-file+ keystore+", 2)]
    [InlineData("remove", "key-file+ keystore+", "key-file+", 1)]
    public void Killed_anywhere_each_slot_has_its_key(string act, string before, string after, int orphaned)
    {
        using var session = new PrivateSession().Unlocked();
        var (point, orphans) = (0, 0);
        for (var isDone = false; !isDone;)
        {
            Assert.InRange(++point, 1, Most);
            using var files = new TemporaryStore().Created();
            files.Set("A", "1");
            isDone = KeystoreChild.Run(session, act, files.Home, point).EndsWith(KeystoreChild.Done, StringComparison.Ordinal);
            orphans += AssertRight(session, files.Home, isDone ? [after] : [before, after]);
        }

        // Else nothing would have been between writing an item and committing its slot, or the other way about.
        Assert.InRange(orphans, orphaned, Most);
        output.WriteLine($"{point - 1} kills, {orphans} orphans");
    }

    [KeystoreFact]
    public void A_killed_init_leaves_what_init_can_finish_and_no_key_behind()
    {
        using var session = new PrivateSession().Unlocked();
        var (point, orphans) = (0, 0);
        for (var isDone = false; !isDone;)
        {
            Assert.InRange(++point, 1, Most);
            using var files = new TemporaryStore();
            isDone = KeystoreChild.Run(session, "init", files.Home, point) == KeystoreChild.Done;
            var left = Items(session);
            if (left == 0)
                continue;
            if (!LocalStore.Exists(files.Location))
            {
                orphans++;
                Assert.Equal(KeystoreChild.Done, KeystoreChild.Run(session, "init", files.Home));
            }

            AssertRight(session, files.Home, ["keystore+"], value: "");
            Assert.Equal(1, Items(session));
            session.Run("secret-tool clear application secretguard");
        }

        Assert.InRange(orphans, 1, Most);
        output.WriteLine($"{point - 1} kills, {orphans} orphans");
    }

    /// <returns>How many items were left over, before the next change took them away.</returns>
    private static int AssertRight(PrivateSession session, string home, string[] slots, string value = "1")
    {
        var seen = KeystoreChild.Run(session, "look-twice", home).Split('\n');
        Assert.Equal(KeystoreChild.Done, seen[^2] + '\n');
        var found = seen[0].Split(", value ")[0];
        Assert.Contains(found, slots);
        var kept = found.Contains("keystore", StringComparison.Ordinal) ? 1 : 0;
        Assert.Equal($"{found}, value {value}, items {kept}, orphans 0", seen[1]);
        var left = int.Parse(seen[0].Split("orphans ")[1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal($"{found}, value {value}, items {kept + left}, orphans {left}", seen[0]);
        return left;
    }

    private static int Items(PrivateSession session) =>
        session.Run("secret-tool search --all application secretguard 2> /dev/null").Split('\n').Count(line => line.StartsWith('['));
}
