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
        using var vault = Vault.Open(host, project, environment);
        var missing = vault.Missing();
        if (call.WantsJson) WriteJson(host, environment, missing);
        else WriteText(host, project, environment, missing);
        if (!vault.IsTrusted)
        {
            new Messages(host).Hint("first, if you trust what is in this folder: " + vault.TrustCommand);
        }
        return missing.Any(secret => secret.Required) ? ExitCode.Found : ExitCode.Done;
    }

    private static void WriteText(Host host, Project project, string environment, IReadOnlyList<SecretDeclaration> missing)
    {
        // A shared secret under several names is one command.
        foreach (var line in missing.Select(secret => SetCommand.Line(secret, environment)).Distinct(StringComparer.Ordinal))
        {
            host.Out.WriteLine(line);
        }

        if (missing.Count == 0) host.Out.WriteLine($"everything that '{project.Name}' needs in '{environment}' is there");
    }

    private static void WriteJson(Host host, string environment, IReadOnlyList<SecretDeclaration> missing) =>
        JsonOutput.Write(host.Out, json =>
        {
            json.WriteString("environment", environment);
            json.WriteObjects("missing", missing, secret =>
            {
                json.WriteString("name", secret.Name);
                json.WriteString("kind", secret.Kind.Name());
                json.WriteBoolean("required", secret.Required);
                json.WriteString("command", SetCommand.For(secret, environment));
            });
        });
}
