using SecretGuard.Store;
using SecretGuard.Tool.Alerts;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Doctor;
using SecretGuard.Tool.Listing;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs;

/// <summary>Looks at the store and the project, and says what is wrong and what to do.</summary>
internal sealed class DoctorVerb : Verb
{
    private static readonly VerbOption AcceptRestore = new(
        "--accept-restore",
        null,
        "take the database as it is, where it is older than the last one seen here");

    public override string Name => "doctor";

    public override string Summary => "look for problems in the store and the project, and say what to do";

    public override IReadOnlyList<VerbOption> Options => [AcceptRestore, VerbOption.Format];

    public override int Execute(Invocation call, Host host)
    {
        var location = StoreLocation.Resolve(host.Variable);
        if (!LocalStore.Exists(location)) throw new Failure($"there is no store '{location.DatabasePath}'", "dotnet secretguard init");
        var problems = new List<StoreProblem>();
        var project = Attempt(problems, () => Project.Find(host.CurrentFolder, ReferencesFile.Of(host.CurrentFolder)));
        using var store = Attempt(problems, () => LocalStore.Open(location, host.StoreContext));
        if (store is not null) CheckStore(call, host, store, problems);
        if (store is not null && problems.Count == 0)
        {
            problems.AddRange([.. ProjectHealth.Slots(store), .. ProjectHealth.Orphans(store)]);
            foreach (var slot in ProjectHealth.UnsetSlots(store)) new Messages(host).Warning(slot.Message, slot.Hints);
        }

        if (store is not null && project is not null && problems.TrueForAll(problem => problem.Error == StoreError.Locked))
        {
            problems.AddRange(Attempt(problems, () => Untrusted(host, store, project)) ?? []);
            problems.AddRange(Attempt(problems, () => Missing(host, store, project)) ?? []);
            problems.AddRange(Attempt(problems, () => Alerted(host, store, project)) ?? []);
            problems.AddRange(ProjectHealth.Backups(store, project, location, host.Clock.GetUtcNow()));
            problems.AddRange(ProjectHealth.Undeclared(store, project));
            problems.AddRange(ProjectHealth.UnusedGrants(store, project));
            problems.AddRange(Attempt(problems, () => CompareValues(store, project)) ?? []);
        }

        problems.AddRange(EnvFiles.Problems(host.CurrentFolder));
        if (call.WantsJson) WriteJson(host, location, store is not null && call.Has(AcceptRestore), problems);
        else WriteText(host, location, problems);
        return problems.Count > 0 ? ExitCode.Found : ExitCode.Done;
    }

    // What keeps a look from being taken is one of the problems.
    private static T? Attempt<T>(List<StoreProblem> problems, Func<T?> look)
        where T : class
    {
        try
        {
            return look();
        }
        catch (StoreException e)
        {
            problems.Add(new StoreProblem(e));
        }
        catch (Failure e)
        {
            problems.Add(new StoreProblem(StoreError.NotFound, e.Message, e.Hints));
        }

        return null;
    }

    private static void CheckStore(Invocation call, Host host, ISecretStore store, List<StoreProblem> problems)
    {
        if (call.Has(AcceptRestore))
        {
            store.AcceptRestore();
            if (!call.WantsJson) host.Out.WriteLine("took the database for the newest there is");
        }

        problems.AddRange(store.Diagnose());
    }

    private static List<StoreProblem> CompareValues(ISecretStore store, Project project)
    {
        using var values = new StoredValues(store, project);
        return [.. values.Duplicates(), .. values.InFiles(project.Folder)];
    }

    private static List<StoreProblem> Untrusted(Host host, ISecretStore store, Project project)
    {
        var vault = new Vault(store, project, EnvironmentChoice.Resolve(null, host));
        return vault.IsTrusted
            ? []
            : [new(StoreError.Untrusted, $"this folder may not use the secrets of '{project.Name}' in '{vault.Scope.Environment}' yet",
                ["if you trust what is in it: " + vault.TrustCommand])];
    }

    private static List<StoreProblem> Missing(Host host, ISecretStore store, Project project)
    {
        var vault = new Vault(store, project, EnvironmentChoice.Resolve(null, host));
        return [.. vault.Missing().Where(secret => secret.Required).Select(secret => new StoreProblem(
            StoreError.NotFound,
            $"'{secret.Name}' is missing in '{vault.Scope.Environment}'",
            [vault.Remedy(secret)]))];
    }

    // What only may be wrong is a warning, for somebody to look at.
    private static List<StoreProblem> Alerted(Host host, ISecretStore store, Project project)
    {
        var now = host.Clock.GetUtcNow();
        var alerts = new StoreAlerts(store, new ProjectNames(host, store), now);
        var found = new SecretListing(store, environment: null).Of(project).SelectMany(new SecretAlerts(now).Of).ToList();
        foreach (var alert in found.Where(alert => !alert.IsProblem)
            .Concat(alerts.FoldersOf(project.Id, project.Folder))
            .Concat(alerts.FailedUnlocks()))
        {
            new Messages(host).Warning(alert.Message, alert.Hints);
        }

        return [.. found.Where(alert => alert.IsProblem)
            .Select(alert => new StoreProblem(StoreError.Conflict, alert.Message, alert.Hints))];
    }

    private static void WriteText(Host host, StoreLocation location, List<StoreProblem> problems)
    {
        foreach (var problem in problems)
        {
            host.Out.WriteLine(Printable.Of(problem.Message));
            // Who asks the doctor is not sent to the doctor.
            foreach (var hint in problem.Hints.Where(hint => hint != "dotnet secretguard doctor"))
                host.Out.WriteLine("  " + Printable.Of(hint));
        }

        host.Out.WriteLine(
            problems.Count == 0 ? $"'{location.DatabasePath}' is in order" : $"{problems.Count} problem{(problems.Count == 1 ? "" : "s")}");
    }

    private static void WriteJson(Host host, StoreLocation location, bool accepted, List<StoreProblem> problems) =>
        JsonOutput.Write(host.Out, json =>
        {
            json.WriteString("store", location.DatabasePath);
            if (accepted) json.WriteBoolean("accepted", true);
            json.WriteObjects("problems", problems, problem =>
            {
                json.WriteString("message", problem.Message);
                json.WriteTexts("hints", problem.Hints);
            });
        });
}
