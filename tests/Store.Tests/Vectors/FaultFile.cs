using SecretGuard.Store.Slots;

namespace SecretGuard.Store.Tests.Vectors;

/// <summary>One thing wrong in a database that opens: SQL to run over it, and above that, in comments, what has to come of it.</summary>
/// <param name="Base">The database, by its path without extension.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Unlock">The kind of slot it is opened by; or what a key is that is none of its own.</param>
/// <param name="State">Another state file, hexadecimal; empty for the database's own.</param>
/// <param name="Error">The first problem that opening it, reading everything and the doctor meet, in this order.</param>
/// <param name="Sql">Makes the fault; empty where it lies in the key or the state file.</param>
internal sealed record FaultFile(string Base, string What, string Unlock, string State, string Error, string Sql)
{
    // Keys that are no slot's, as a file calls them.
    private static readonly Dictionary<string, string> Wrong = new()
    {
        ["counting from 80"] = VectorKeys.Counting(0x80),
        ["a5 repeated"] = string.Concat(Enumerable.Repeat("a5", 32)),
    };

    public static FaultFile Load(string name)
    {
        var lines = VectorFolder.Read(name + ".sql").Split('\n');
        var told = lines.TakeWhile(line => line.StartsWith("-- ", StringComparison.Ordinal)).Select(line => line[3..].Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return new(
            told["base"],
            told["what"],
            told.GetValueOrDefault("unlock", SlotKind.Environment),
            told.GetValueOrDefault("state", ""),
            told["error"],
            string.Join('\n', lines.Skip(told.Count)).Trim());
    }

    public override string ToString() => string.Concat(
        $"-- base: {Base}\n-- what: {What}\n",
        Unlock == SlotKind.Environment ? "" : $"-- unlock: {Unlock}\n",
        State.Length == 0 ? "" : $"-- state: {State}\n",
        $"-- error: {Error}\n",
        Sql.Length == 0 ? "" : Sql + "\n");

    /// <summary>Makes database and fault, and looks at all of it.</summary>
    /// <returns>The first problem; null where nothing is wrong.</returns>
    public StoreException? Meet(TemporaryStore files)
    {
        var good = GoodDatabase.Put(Base, files);
        if (Sql.Length > 0)
            files.Sql(Sql);
        if (State.Length > 0)
            GoodDatabase.PutState(files, State);
        try
        {
            using var store = Wrong.TryGetValue(Unlock, out var key) ? GoodDatabase.OpenWith(files, key) : GoodDatabase.Open(files, Unlock);
            foreach (var scope in good.Secrets.GroupBy(secret => secret.Scope()))
            {
                var names = scope.Select(secret => secret.Name).ToList();
                store.Read(scope.Key, SecretRequest.Own(names, withRetiring: true), "run").Dispose();
            }

            foreach (var grant in good.Grants ?? [])
                store.Read(new ScopeName(grant[2], grant[1]), [new SecretRequest(grant[3]) { Shared = grant[0] }], "run").Dispose();

            foreach (var trusted in good.Trusted)
                store.IsTrusted(trusted[0], trusted[2], trusted[1]);
            return store.Diagnose() is [var problem, ..] ? new StoreException(problem.Error, problem.Message) : null;
        }
        catch (StoreException failure)
        {
            return failure;
        }
    }

    /// <summary>A message without what differs from machine to machine: <c>messages.txt</c> has them.</summary>
    public static string Neutral(StoreException problem, TemporaryStore files) => problem.Message
        .Replace(files.Location.DatabasePath, "{database}", StringComparison.Ordinal)
        .Replace(files.Location.StateFolder + Path.DirectorySeparatorChar, "{state}", StringComparison.Ordinal)
        .Replace($"up to {Sqlite.Schema.Version}", "up to {formats}", StringComparison.Ordinal);
}
