using System.Diagnostics;
using SecretGuard.Store.Backups;

namespace SecretGuard.Store.Tests;

public sealed class CrowdTests : IDisposable
{
    private readonly TemporaryStore files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void Ten_who_write_at_once_lose_nothing()
    {
        files.Created();
        var names = Enumerable.Range(0, 10).Select(writer => Enumerable.Range(0, 10).Select(i => $"W{writer}_{i}").ToArray()).ToArray();
        var writers = names.Select(mine => new Thread(() =>
        {
            foreach (var name in mine)
                files.Set(name, Child.Value(name));
        })).ToList();
        writers.ForEach(writer => writer.Start());
        writers.ForEach(writer => writer.Join());

        using var store = files.Open();
        Assert.Equal(100, store.List(TemporaryStore.Development).Count);
        Assert.All(names.SelectMany(mine => mine), name => Assert.Equal(Child.Value(name), TemporaryStore.Get(store, name)));
        Assert.Empty(store.Diagnose());
    }

    [Fact]
    public void Processes_that_write_at_once_lose_nothing()
    {
        files.Created();
        var children = Enumerable.Range(0, 10).Select(i => Child.Start($"p{i}", files.Home, count: 100)).ToList();
        var written = children.SelectMany(child => Finish(child).Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.Equal(1000, written.Distinct().Count());
        using var store = files.Open();
        using var values = store.Read(TemporaryStore.Development, SecretRequest.Own(written), "run");
        Assert.All(written, name => Assert.Equal(Child.Value(name), System.Text.Encoding.UTF8.GetString(values.Live[name].Span)));
        Assert.Empty(store.Diagnose());
    }

    [Fact]
    public void Of_two_processes_that_set_the_same_new_name_the_second_is_told()
    {
        files.Created();
        var children = new[] { "claim-a", "claim-b" }.Select(verb => Child.Start(verb, files.Home, count: 50)).ToList();
        var outcomes = children.ConvertAll(child => Finish(child).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        for (var i = 0; i < 50; i++)
        {
            var winner = Assert.Single(outcomes, outcome => outcome[i][0] != '!')[i];
            Assert.Equal(winner.Split('_')[0], files.Get($"{Child.Claim}_{i}"));
        }
    }

    [Fact]
    public void New_master_keys_keep_nobody_from_writing()
    {
        files.Created();
        var rekeying = Child.Start("rekey", files.Home, count: 60);
        var verbs = new[] { "p0", "p1", $"{Child.Again}0", $"{Child.Again}1" };
        var children = verbs.Select(verb => Child.Start(verb, files.Home, count: 100)).ToList();
        var written = children.SelectMany(child => Finish(child).Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.Equal(60, Finish(rekeying).Count(letter => letter == '\n'));
        Assert.Equal(verbs.SelectMany(verb => Enumerable.Range(0, 100).Select(i => $"{verb}_{i}")), written);
        using var store = files.Open();
        Assert.Equal(400, store.List(TemporaryStore.Development).Count);
        Assert.Empty(store.Diagnose());
    }

    [Fact]
    public void What_is_committed_while_a_backup_is_put_back_is_in_the_store_or_in_the_backup_of_what_was_there()
    {
        const int Restores = 6;
        files.Created().Set("A", "1");
        var backup = Path.Combine(files.Folder, "backup.db");
        using (var store = files.Open())
            store.BackUpTo(backup);
        var children = Enumerable.Range(0, 4).Select(i => Child.Start($"{Child.Again}{i}", files.Home, count: 100)).ToList();
        var told = children.ConvertAll(child => child.StandardOutput.ReadLine()!);
        for (var i = 0; i < Restores; i++)
            LocalStore.Restore(files.Location, files.Context, backup);
        told.AddRange(children.SelectMany(child => Finish(child).Split('\n', StringSplitOptions.RemoveEmptyEntries)));

        var kept = new BackupFolder(files.Location).List().Where(made => made.Reason == "restore").Select(made => made.Path).ToList();
        Assert.Equal(Restores, kept.Count);
        var there = kept.Append(files.Location.DatabasePath).SelectMany(Names).ToHashSet();
        Assert.DoesNotContain(told, line => line[0] != '!' && !there.Contains(line));
        Assert.All(told.Where(line => line[0] == '!'), line => Assert.Equal($"!{StoreError.Older}", line));
        using var last = files.Open();
        Assert.Empty(last.Diagnose());
    }

    [Fact]
    public void Of_many_who_init_at_once_one_succeeds()
    {
        var outcomes = new StoreError?[8];
        var threads = outcomes.Select((_, i) => new Thread(() =>
        {
            try
            {
                files.Created();
            }
            catch (StoreException failure)
            {
                outcomes[i] = failure.Error;
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.Single(outcomes, outcome => outcome is null);
        Assert.Equal(7, outcomes.Count(outcome => outcome == StoreError.Exists));
        files.Set("A", "1");
        Assert.Equal("1", files.Get("A"));
    }

    [Fact]
    public void A_killed_writer_leaves_every_value_that_it_committed()
    {
        files.Created();
        var random = new Random(11);
        for (var kill = 0; kill < 20; kill++)
        {
            using var child = Child.Start($"k{kill}", files.Home, count: 100_000);
            var committed = new List<string>();
            for (var lines = random.Next(1, 40); lines > 0 && child.StandardOutput.ReadLine() is { } line; lines--)
                committed.Add(line);
            child.Kill();
            committed.AddRange(child.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
            child.WaitForExit();

            Assert.DoesNotContain(committed, line => line.StartsWith('!'));
            using var store = files.Open();
            var values = store.Read(TemporaryStore.Development, committed, "run");
            Assert.All(committed, name => Assert.Equal(Child.Value(name), System.Text.Encoding.UTF8.GetString(values[name].Span)));
            Assert.Null(store.Audit.Verify().FirstBroken);
        }

        using var last = files.Open();
        Assert.Empty(last.Diagnose());
    }

    private IEnumerable<string> Names(string database)
    {
        using var store = LocalStore.OpenAsIs(
            files.Location with { DatabasePath = database, StateFolder = database + ".state" }, files.Context);
        Assert.Empty(store.Diagnose());
        return store.List(TemporaryStore.Development).Select(secret => secret.Name).ToList();
    }

    private static string Finish(Process child)
    {
        using (child)
        {
            var output = child.StandardOutput.ReadToEnd();
            child.WaitForExit();
            return output;
        }
    }
}
