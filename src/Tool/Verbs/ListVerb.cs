using SecretGuard.Manifest;
using SecretGuard.Store;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs;

/// <summary>Shows what the store has for this project: names, never values.</summary>
internal sealed class ListVerb : Verb
{
    private static readonly VerbOption OneEnvironment = VerbOption.Environment with { Help = "only this environment; else all" };

    public override string Name => "list";

    public override string Summary => "show the project's secrets in the store: names, never values";

    public override IReadOnlyList<VerbArgument> Arguments => [new("NAME", "only this secret", IsRequired: false)];

    public override IReadOnlyList<VerbOption> Options => [OneEnvironment, VerbOption.Format];

    public override int Execute(Invocation call, Host host)
    {
        var project = Project.Require(host.CurrentFolder);
        using var vault = Vault.Open(host, project, EnvironmentName.Default);
        var chosen = call[OneEnvironment];
        var environments = chosen is null
            ? vault.Store.Environments(project.Id)
            : [EnvironmentChoice.Normalize(chosen, OneEnvironment.Name)];
        var only = call.Arguments.Count > 0 ? call.Arguments[0] : null;
        var rows = environments
            .SelectMany(environment => vault.Store.List(new ScopeName(project.Id, environment)).Select(secret => (Environment: environment, Secret: secret)))
            .Where(row => only is null || row.Secret.Name == only)
            .ToList();
        if (only is not null && rows.Count == 0) throw new Failure($"the store has no such secret for '{project.Name}'");
        if (call.WantsJson) WriteJson(host, rows);
        else if (rows.Count > 0) WriteText(host, rows);
        else
        {
            new Messages(host).Hint(
                chosen is null ? "the store has nothing for this project yet: dotnet secretguard set NAME" : Elsewhere(vault, project));
        }
        return ExitCode.Done;
    }

    private static void WriteText(Host host, List<(string Environment, StoredSecret Secret)> rows)
    {
        TextTable.Write(host.Out, ["NAME", "ENVIRONMENT", "KIND", "VERSION", "SET"], rows.Select(row => (string[])
            [row.Secret.Name, row.Environment, row.Secret.Kind, Versions(row.Secret), $"{row.Secret.Created:yyyy-MM-dd}"]));
        foreach (var (environment, secret) in rows.Where(row => row.Secret.IsCompromised))
        {
            new Messages(host).Warning($"'{secret.Name}' in '{environment}' is compromised: it was found in a file", SetCommand.For(secret.Name, environment));
        }

        foreach (var (environment, secret) in rows.Where(row => row.Secret.Retiring is { IsCompromised: true }))
        {
            new Messages(host).Warning(
                $"the old value of '{secret.Name}' in '{environment}' is compromised: it was found in a file",
                SetCommand.For("rotate", secret.Name, environment) + " --finish");
        }
    }

    private static string Versions(StoredSecret secret) =>
        secret.Retiring is { } old ? $"{secret.Version}, {old.Version} until {old.Retires:yyyy-MM-dd}" : $"{secret.Version}";

    private static string Elsewhere(Vault vault, Project project)
    {
        var others = vault.Store.Environments(project.Id);
        return "the store has nothing in this environment" + (
            others.Count == 0 ? "" : $"; it has in {string.Join(", ", others.Select(other => $"'{other}'"))}");
    }

    private static void WriteJson(Host host, List<(string Environment, StoredSecret Secret)> rows) =>
        JsonOutput.Write(host.Out, json =>
        {
            json.WriteStartArray("secrets");
            foreach (var (environment, secret) in rows)
            {
                json.WriteStartObject();
                json.WriteString("name", secret.Name);
                json.WriteString("environment", environment);
                json.WriteString("kind", secret.Kind);
                json.WriteNumber("version", secret.Version);
                json.WriteString("set", secret.Created);
                if (secret.IsCompromised) json.WriteBoolean("compromised", true);
                if (secret.Retiring is { } retiring)
                {
                    json.WriteStartObject("retiring");
                    json.WriteNumber("version", retiring.Version);
                    json.WriteString("until", retiring.Retires!.Value);
                    if (retiring.IsCompromised) json.WriteBoolean("compromised", true);
                    json.WriteEndObject();
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
}
