using System.Text.Json;
using SecretGuard.Store.Slots;

namespace SecretGuard.Store.Tests.Vectors.Making;

/// <summary>Makes the vectors that are not there yet, where it is asked to by <c>NEW_VECTORS=1</c>; those that are there stay as they are.</summary>
public sealed class NewVectors
{
    private static readonly string Format = $"format-{Sqlite.Schema.Version}";

    [Fact]
    public void Are_only_ever_added()
    {
        if (Environment.GetEnvironmentVariable("NEW_VECTORS") is null)
            return;
        MakeGood($"{Format}/good/empty", files => files.Create(StoreKeySource.Named(WholeStore.Variable)).Dispose(), "A store that was just made: no scope, one key slot.");
        MakeGood($"{Format}/good/whole", WholeStore.Make, "Each kind of slot, values at the edges of padding, and versions in each state.");
        MakeGood($"{Format}/good/rekeyed", WholeStore.MakeRekeyed, "After `rekey --deep`: new data keys and new signatures.");
        foreach (var fault in (Fault[])[.. SlotFaults.All, .. RowFaults.All, .. VersionFaults.All, .. DetailFaults.All])
            MakeFault($"{Format}/faults/{fault.Name}", fault);
        if (!File.Exists(Path.Combine(VectorFolder.Path, "sealed.json")))
            Write("sealed.json", JsonSerializer.Serialize(SealedCases.All, GoodDatabase.Json) + "\n");
    }

    private static void MakeGood(string name, Action<TemporaryStore> make, string comment)
    {
        if (Exists(name))
            return;
        using var files = new TemporaryStore();
        files.Clock = WholeStore.Start;
        files.Variables[WholeStore.Variable] = VectorKeys.Of[SlotKind.Environment];
        make(files);
        var text = DatabaseText.Of(files);
        var state = Convert.ToHexStringLower(File.ReadAllBytes(Directory.GetFiles(files.Location.StateFolder).Single()));
        using var store = files.Open();
        var stated = new GoodDatabase(
            comment,
            files.Clock.Value.ToUnixTimeMilliseconds(),
            state,
            store.Audit.Verify().Count,
            [.. VectorKeys.Of.Keys.Where(kind => store.Keys.List().Any(slot => slot.Kind == kind))],
            [.. from row in files.Texts("SELECT project || '|' || environment || '|' || folder FROM binding ORDER BY 1") select row.Split('|')],
            [.. ((ScopeName[])[WholeStore.Development, WholeStore.Production, WholeStore.Shared])
                .SelectMany(scope => store.List(scope).Select(secret => VectorSecret.See(store, scope, secret)))])
        {
            Grants = GoodDatabase.See(store.Grants) is { Count: > 0 } grants ? grants : null,
        };
        Write(name + ".sql", text);
        Write(name + ".json", JsonSerializer.Serialize(stated, GoodDatabase.Json) + "\n");
    }

    private static void MakeFault(string name, Fault fault)
    {
        if (Exists(name))
            return;
        var made = Make(fault);
        using var files = new TemporaryStore();
        var problem = made.Meet(files) ?? throw new InvalidOperationException($"{name}: nothing is wrong");
        Assert.Equal((name, fault.Error), (name, problem.Error));
        Write(name + ".sql", made.ToString());
        File.AppendAllText(Path.Combine(VectorFolder.Path, Format, "messages.txt"), $"{fault.Name}: {FaultFile.Neutral(problem, files)}\n");
    }

    private static FaultFile Make(Fault fault)
    {
        using var files = new TemporaryStore();
        GoodDatabase.Put($"{Format}/good/whole", files);
        using var forger = new Forger(files);
        var state = fault.State?.Invoke(forger) ?? "";
        return new($"{Format}/good/whole", fault.What, fault.Unlock, state, fault.Error.ToString(), fault.Sql(forger));
    }

    private static bool Exists(string name) => File.Exists(Path.Combine(VectorFolder.Path, name + ".sql"));

    private static void Write(string name, string text)
    {
        var path = Path.Combine(VectorFolder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        File.AppendAllText(VectorFolder.Sums, VectorFolder.Sum(name) + "\n");
    }
}
