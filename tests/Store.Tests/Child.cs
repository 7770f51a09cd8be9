using System.Diagnostics;
using System.Text;

namespace SecretGuard.Store.Tests;

/// <summary>What this assembly does as a process of its own: it writes to a store until it is done, or is killed.</summary>
internal static class Child
{
    public static int Main(string[] arguments)
    {
        if (arguments[0] == Keyring.KeystoreChild.Verb)
            return Keyring.KeystoreChild.Act(arguments[1], arguments[2], int.Parse(arguments[3], null));
        try
        {
            if (arguments[0] == Faults.Attempt.Verb)
                Faults.Attempt.Act(arguments[1], arguments[2], arguments[3]);
            else
                Act(arguments[0], arguments[1], int.Parse(arguments[2], null));
            return 0;
        }
        catch (StoreException failure)
        {
            Console.Out.Write($"!{failure.Error}\n");
            Console.Error.Write(failure.Message + '\n' + string.Concat(failure.Hints.Select(hint => $"hint: {hint}\n")));
            return 1;
        }
    }

    private static void Act(string verb, string home, int count)
    {
        var context = new StoreContext(name => name == StoreLocation.HomeVariable ? home : null, TimeProvider.System, verb);
        var location = StoreLocation.Resolve(context.Variable);
        if (verb.StartsWith(Again, StringComparison.Ordinal))
        {
            ComeAgain(location, context, count);
            return;
        }

        if (verb == "backups")
        {
            Console.Out.Write($"{new Backups.BackupFolder(location).List().Count} backups\n");
            return;
        }

        using var store = verb == "init"
            ? LocalStore.Create(location, context, StoreKeySource.Default)
            : LocalStore.Open(location, context);
        for (var i = 0; i < count; i++)
        {
            var name = $"{verb}_{i}";
            if (verb == "rekey")
                store.Keys.Rekey(passphrase: null, recovery: null, deep: i % 2 > 0);
            else if (verb.StartsWith(Claim, StringComparison.Ordinal))
                Take(store, $"{Claim}_{i}", verb);
            else
                store.Set(TemporaryStore.Development, name, "other", Encoding.ASCII.GetBytes(Value(name)), replace: true);
            // A write of its own: what the parent has read was committed.
            Console.Out.Write(name + '\n');
            Console.Out.Flush();
        }

        if (verb == "verify")
            Verify(store);
    }

    // As one call of the tool comes after another, whatever became of the one before.
    private static void ComeAgain(StoreLocation location, StoreContext context, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var name = $"{context.Actor}_{i}";
            try
            {
                using var store = LocalStore.Open(location, context);
                store.Set(TemporaryStore.Development, name, "other", Encoding.ASCII.GetBytes(Value(name)), replace: true);
                Console.Out.Write(name + '\n');
            }
            catch (StoreException told)
            {
                Console.Out.Write($"!{told.Error}\n");
            }

            Console.Out.Flush();
        }
    }

    // What another has set already is told.
    private static void Take(ISecretStore store, string name, string value)
    {
        try
        {
            store.Set(TemporaryStore.Development, name, "other", Encoding.ASCII.GetBytes(value), replace: false);
        }
        catch (StoreException told) when (told.Error == StoreError.Conflict)
        {
            Console.Out.Write('!');
        }
    }

    /// <summary>What a name's value is, long enough to need pages of its own now and then.</summary>
    public static string Value(string name) => string.Concat(Enumerable.Repeat(name + '.', 20));

    /// <summary>How a verb begins that sets names which others set too.</summary>
    public const string Claim = "claim";

    /// <summary>How a verb begins that opens the store for each name anew.</summary>
    public const string Again = "again";

    public static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static string Assembly => typeof(Child).Assembly.Location;

    public static Process Start(string verb, string home, int count) =>
        Start(Host, "exec", Assembly, verb, home, count.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static Process Start(string program, params IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;

    /// <returns>What it wrote.</returns>
    public static string Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Start(program, arguments);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private static void Verify(ISecretStore store)
    {
        var names = store.List(TemporaryStore.Development).Select(secret => secret.Name).ToList();
        var values = store.Read(TemporaryStore.Development, names, "run");
        var right = names.Count(name => Encoding.UTF8.GetString(values[name].Span) == Value(name));
        Console.Out.Write(right == names.Count && store.Diagnose().Count == 0 ? $"{right} right\n" : "wrong\n");
    }
}
