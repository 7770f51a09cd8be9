using SecretGuard.Store;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs;

/// <summary>Looks at the store and the project, and says what is wrong and what to do.</summary>
internal sealed class DoctorVerb : Verb
{
    private static readonly VerbOption AcceptRestore = new("--accept-restore", null, "take the database as it is, where it is older than the last one seen here");

    public override string Name => "doctor";

    public override string Summary => "look for problems in the store and the project, and say what to do";

    public override IReadOnlyList<VerbOption> Options => [AcceptRestore, VerbOption.Format];

    public override int Execute(Invocation call, Host host)
    {
        var location = StoreLocation.Resolve(host.Variable);
        if (!LocalStore.Exists(location)) throw new Failure($"there is no store '{location.DatabasePath}'", "dotnet secretguard init");
        var problems = new List<StoreProblem>();
        Collect(problems, () => CheckProject(host, problems));
        Collect(problems, () => CheckStore(host, location, call.Has(AcceptRestore), problems));
        if (call.WantsJson) WriteJson(host, location, problems);
        else WriteText(host, location, problems);
        return problems.Count > 0 ? ExitCode.Found : ExitCode.Done;
    }

    // A problem that keeps the next look from being taken is one of the problems.
    private static void Collect(List<StoreProblem> problems, Action look)
    {
        try
        {
            look();
        }
        catch (StoreException e)
        {
            problems.Add(new StoreProblem(e));
        }
        catch (Failure e)
        {
            problems.Add(new StoreProblem(StoreError.NotFound, e.Message, e.Hints));
        }
    }

    private static void CheckStore(Host host, StoreLocation location, bool acceptRestore, List<StoreProblem> problems)
    {
        using var store = LocalStore.Open(location, host.StoreContext);
        if (acceptRestore)
        {
            store.AcceptRestore();
            host.Out.WriteLine("took the database for the newest there is");
        }

        problems.AddRange(store.Diagnose());
    }

    private static void CheckProject(Host host, List<StoreProblem> problems)
    {
        if (Git.Root(host.CurrentFolder) is { } root && File.Exists(Path.Combine(host.CurrentFolder, ".env")) && !IsIgnored(root))
        {
            problems.Add(new(StoreError.Permissions, "git would commit the file '.env'", ["add a line '.env' to '.gitignore'"]));
        }

        if (Project.Find(host.CurrentFolder, ReferencesFile.Of(host.CurrentFolder)) is not { } project) return;
        using var vault = Vault.Open(host, project, EnvironmentChoice.Resolve(null, host));
        foreach (var secret in vault.Missing().Where(secret => secret.Required))
        {
            problems.Add(new(StoreError.NotFound, $"'{secret.Name}' is missing in '{vault.Scope.Environment}'", [SetCommand.For(secret, vault.Scope.Environment)]));
        }
    }

    private static bool IsIgnored(string root)
    {
        var path = Path.Combine(root, ".gitignore");
        return File.Exists(path) && File.ReadLines(path).Any(line => line.Trim() is ".env" or ".env*" or "*.env");
    }

    private static void WriteText(Host host, StoreLocation location, List<StoreProblem> problems)
    {
        foreach (var problem in problems)
        {
            host.Out.WriteLine(problem.Message);
            foreach (var hint in problem.Hints) host.Out.WriteLine("  " + hint);
        }

        host.Out.WriteLine(problems.Count == 0 ? $"'{location.DatabasePath}' is in order" : $"{problems.Count} problem{(problems.Count == 1 ? "" : "s")}");
    }

    private static void WriteJson(Host host, StoreLocation location, List<StoreProblem> problems) =>
        JsonOutput.Write(host.Out, json =>
        {
            json.WriteString("store", location.DatabasePath);
            json.WriteStartArray("problems");
            foreach (var problem in problems)
            {
                json.WriteStartObject();
                json.WriteString("message", problem.Message);
                json.WriteStartArray("hints");
                foreach (var hint in problem.Hints) json.WriteStringValue(hint);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
}
