namespace SecretGuard.Store.Tests;

public sealed class FullDiskTests
{
    [MountFact]
    public void A_full_disk_loses_nothing_that_was_committed()
    {
        using var files = new TemporaryStore();
        Directory.CreateDirectory(files.Home);
        // The small disk lives as long as the shell: fill it, free some space, and read everything back.
        var script =
            """
            mount -t tmpfs -o size=1m,mode=700 none "$1" && head -c 100000 /dev/zero > "$1/ballast" &&
            "$0" exec "$2" init "$1" 0 && "$0" exec "$2" fill "$1" 100000; echo "exit $?"
            for change in rekey import key-add-recovery; do "$0" exec "$2" attempt $change "$1" 0; done; rm "$1/ballast"; "$0" exec "$2" verify "$1" 0
            """;
        var output = Child.Run("unshare", "-m", "sh", "-c", script, Child.Host, files.Home, Child.Assembly)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var committed = output.TakeWhile(line => line.StartsWith("fill_", StringComparison.Ordinal)).ToList();
        Assert.InRange(committed.Count, 10, 10_000);
        Assert.Equal(["!Full", "exit 1", "!Full", "!Full", "!Full", $"{committed.Count} right"], output[committed.Count..]);
    }
}
