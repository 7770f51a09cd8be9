using SecretGuard.Store;
using SecretGuard.Tool.Alerts;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Listing;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs;

/// <summary>Shows what the store has for this project: names, never values.</summary>
internal sealed class ListVerb : Verb
{
    private static readonly VerbOption OneEnvironment = VerbOption.Environment with { Help = "only this environment; else all" };
    private static readonly VerbOption Shared = new("--shared", null, "the shared secrets, and who was granted them");
    private static readonly VerbOption Label = new("--label", "LABEL", "only secrets with that label");

    public override string Name => "list";

    public override string Summary => "show the project's secrets in the store, their age, last use and end: never values";

    public override IReadOnlyList<VerbArgument> Arguments => [new("NAME", "only this secret", IsRequired: false)];

    public override IReadOnlyList<VerbOption> Options => [OneEnvironment, Shared, Label, VerbOption.Format];

    public override int Execute(Invocation call, Host host)
    {
        var environment = call[OneEnvironment] is { } typed ? EnvironmentChoice.Normalize(typed, OneEnvironment.Name) : null;
        var project = call.Has(Shared) ? null : Project.Require(host.CurrentFolder);
        using var store = LocalStore.Open(StoreLocation.Resolve(host.Variable), host.StoreContext);
        var only = call.Arguments.Count > 0 ? call.Arguments[0] : null;
        var listing = new SecretListing(store, environment) { Name = only, Label = call[Label] };
        var secrets = project is null ? listing.OfShared() : listing.Of(project);
        if (secrets.Count == 0 && only is not null)
        {
            throw new Failure(project is null
                ? "the store has no such shared secret"
                : $"the store has no such secret for '{project.Name}'");
        }
        if (call.WantsJson) JsonOutput.Write(host.Out, json => SecretJson.Write(json, secrets));
        else if (secrets.Count > 0) WriteText(host, store, project, secrets);
        else new Messages(host).Hint(Nothing(store, project, environment, call[Label]));
        return ExitCode.Done;
    }

    private static void WriteText(Host host, ISecretStore store, Project? project, List<ListedSecret> secrets)
    {
        var (now, names) = (host.Clock.GetUtcNow(), new ProjectNames(host, store));
        SecretTable.Write(host.Out, secrets, names, now);
        var folders = project is null ? [] : new StoreAlerts(store, names, now).FoldersOf(project.Id, project.Folder);
        foreach (var alert in secrets.SelectMany(new SecretAlerts(now).Of).Concat(folders))
            new Messages(host).Warning(alert.Message, alert.Hints);
    }

    private static string Nothing(ISecretStore store, Project? project, string? environment, string? label)
    {
        if (label is not null) return "nothing has that label";
        if (project is null) return "the store has no shared secret there: dotnet secretguard set --shared NAME";
        if (environment is null) return "the store has nothing for this project yet: dotnet secretguard set NAME";
        return new Vault(store, project, environment).Elsewhere ?? $"the store has nothing in '{environment}'";
    }
}
