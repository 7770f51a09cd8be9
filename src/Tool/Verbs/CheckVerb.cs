using SecretGuard.Manifest;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;
using SecretGuard.Tool.Run;

namespace SecretGuard.Tool.Verbs;

/// <summary>Says what this project needs and the store does not have: all of it at once, each with its command.</summary>
internal sealed class CheckVerb : Verb
{
    public override string Name => "check";

    public override string Summary => "say what the project needs and the store does not have";

    public override IReadOnlyList<VerbOption> Options => [VerbOption.Environment, VerbOption.Format];

    public override int Execute(Invocation call, Host host)
    {
        var project = Project.Require(host.CurrentFolder);
        var environment = EnvironmentChoice.Resolve(call, host);
        var injection = new Injection(host, project, environment);
        using var vault = Vault.OpenIfNeeded(host, project, environment, injection.WithoutStore);
        if (vault is null)
        {
            WriteUnlooked(call, host, project, environment, injection.WithoutStore());
            return ExitCode.Done;
        }

        var wanted = injection.With(vault);
        var missing = vault.Missing(wanted.Needed);
        var mayUse = vault.IsTrusted || wanted.Needed.Count == 0;
        if (call.WantsJson) WriteJson(host, project, environment, mayUse, [.. missing.Select(secret => (secret, vault.Remedy(secret)))]);
        else if (missing.Count == 0) host.Out.WriteLine($"everything that '{project.Name}' needs in '{environment}' is there");
        else foreach (var line in vault.Remedies(missing)) host.Out.WriteLine(line);
        if (!mayUse) new Messages(host).Hint("this folder may not use it yet; if you trust what is in it: " + vault.TrustCommand);
        return mayUse && missing.All(secret => !secret.Required) ? ExitCode.Done : ExitCode.Found;
    }

    // Nothing required needs a store, and none was opened.
    private static void WriteUnlooked(Invocation call, Host host, Project project, string environment, Wanted wanted)
    {
        if (!call.WantsJson) host.Out.WriteLine($"variables set everything that '{project.Name}' requires in '{environment}'");
        else WriteJson(host, project, environment, mayUse: null, [.. wanted.Needed.Select(secret =>
            (secret, SetCommand.For(secret.Name, environment)))]);
    }

    private static void WriteJson(
        Host host, Project project, string environment, bool? mayUse, List<(SecretDeclaration Secret, string Remedy)> missing) =>
        JsonOutput.Write(host.Out, json =>
        {
            json.WriteString("project", project.Name);
            json.WriteString("environment", environment);
            if (mayUse is { } known) json.WriteBoolean("trusted", known);
            json.WriteObjects("missing", missing, each =>
            {
                json.WriteString("name", each.Secret.Name);
                json.WriteString("kind", each.Secret.Kind.Name());
                json.WriteBoolean("required", each.Secret.Required);
                json.WriteString("command", each.Remedy);
            });
        });
}
