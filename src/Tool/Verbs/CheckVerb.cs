using SecretGuard.Manifest;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

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
        var wanted = new Wanted(project.Manifest, environment, name => host.Variable(name) is not null);
        using var vault = Vault.OpenIfNeeded(host, project, environment, wanted);
        List<SecretDeclaration> missing = [.. vault?.Missing().Where(secret => !wanted.IsSet(secret)) ?? []];
        var mayUse = vault is null || vault.IsTrusted || !wanted.Unset.Any();
        if (call.WantsJson) WriteJson(host, project, environment, mayUse, missing);
        else WriteText(host, project, environment, missing);
        if (!mayUse) new Messages(host).Hint("this folder may not use it yet; if you trust what is in it: " + vault!.TrustCommand);
        return mayUse && missing.TrueForAll(secret => !secret.Required) ? ExitCode.Done : ExitCode.Found;
    }

    private static void WriteText(Host host, Project project, string environment, List<SecretDeclaration> missing)
    {
        // A shared secret under several names is one command.
        foreach (var line in missing.Select(secret => SetCommand.Line(secret, environment)).Distinct(StringComparer.Ordinal))
        {
            host.Out.WriteLine(line);
        }

        if (missing.Count == 0) host.Out.WriteLine($"everything that '{project.Name}' needs in '{environment}' is there");
    }

    private static void WriteJson(Host host, Project project, string environment, bool mayUse, List<SecretDeclaration> missing) =>
        JsonOutput.Write(host.Out, json =>
        {
            json.WriteString("project", project.Name);
            json.WriteString("environment", environment);
            json.WriteBoolean("trusted", mayUse);
            json.WriteObjects("missing", missing, secret =>
            {
                json.WriteString("name", secret.Name);
                json.WriteString("kind", secret.Kind.Name());
                json.WriteBoolean("required", secret.Required);
                json.WriteString("command", SetCommand.For(secret, environment));
            });
        });
}
