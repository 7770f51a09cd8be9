using SecretGuard.Store.Slots;

namespace SecretGuard.Store.Tests.Vectors;

/// <summary>What every version of the store opens, and what none does.</summary>
public sealed class VectorTests : IDisposable
{
    private readonly TemporaryStore files = new();

    public static TheoryData<string> Databases => [.. VectorFolder.Databases];

    public static TheoryData<string> Faults => [.. VectorFolder.Faults];

    public void Dispose() => files.Dispose();

    [Theory]
    [MemberData(nameof(Databases))]
    public void Opens_with_the_values_that_are_stated(string name)
    {
        var stated = GoodDatabase.Put(name, files);
        using var store = GoodDatabase.Open(files, SlotKind.Environment);
        Assert.Equal(stated.Audit, store.Audit.Verify().Count);
        var scopes = stated.Secrets.Select(secret => secret.Scope()).Distinct().ToList();
        var seen = scopes.SelectMany(scope => store.List(scope).Select(secret => VectorSecret.See(store, scope, secret)));
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(stated.Secrets, GoodDatabase.Json), System.Text.Json.JsonSerializer.Serialize(seen, GoodDatabase.Json));
        Assert.All(stated.Trusted, trusted => Assert.True(store.IsTrusted(trusted[0], trusted[2], trusted[1])));
        Assert.Equal(stated.Grants ?? [], GoodDatabase.See(store.Grants));
        Assert.Empty(store.Diagnose());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void Opens_with_every_key_that_is_stated_and_goes_on(string name)
    {
        var stated = GoodDatabase.Put(name, files);
        foreach (var kind in stated.Keys)
        {
            using var store = GoodDatabase.Open(files, kind);
            Assert.Equal(kind, store.OpenedBy.Kind);
            store.Set(TemporaryStore.Development, "ADDED", "other", "by a later version"u8, replace: true);
            Assert.Equal("by a later version", TemporaryStore.Get(store, "ADDED"));
            Assert.Empty(store.Diagnose());
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Refuses_what_is_wrong_and_says_what(string name)
    {
        var fault = FaultFile.Load(name);
        var problem = fault.Meet(files);
        Assert.NotNull(problem);
        Assert.Equal((fault.Error, VectorFolder.Messages(name.Split('/')[0])[name]), (problem.Error.ToString(), FaultFile.Neutral(problem, files)));
    }

    [Fact]
    public void None_was_changed_or_deleted()
    {
        var sums = File.ReadAllLines(VectorFolder.Sums);
        Assert.All(sums, line => Assert.Equal(line, VectorFolder.Sum(line.Split("  ")[1])));
        Assert.Equal(
            VectorFolder.Databases.SelectMany(name => (string[])[name + ".json", name + ".sql"]).Concat(VectorFolder.Faults.Select(name => name + ".sql")).Append("sealed.json").Order(StringComparer.Ordinal),
            sums.Select(line => line.Split("  ")[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_fault_has_a_database_and_every_database_its_values()
    {
        Assert.InRange(VectorFolder.Faults.Count(), 100, 1000);
        Assert.Subset(VectorFolder.Databases.ToHashSet(), VectorFolder.Faults.Select(name => FaultFile.Load(name).Base).ToHashSet());
        Assert.Equal(
            [SlotKind.Environment, SlotKind.KeyFile, SlotKind.Passphrase, SlotKind.Recovery],
            VectorFolder.Databases.SelectMany(name => GoodDatabase.Load(name).Keys).Distinct().Order(StringComparer.Ordinal));
    }
}
