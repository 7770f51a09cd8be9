using SecretGuard.Manifest;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs;

/// <summary>Deletes a secret for good, and its name from the manifest once no environment has it.</summary>
internal sealed class RemoveVerb : Verb
{
    private static readonly VerbOption Force = new("--force", null, "delete without asking");

    public override string Name => "remove";

    public override string Summary => "delete a secret for good";

    public override IReadOnlyList<VerbArgument> Arguments => [new("NAME", "the secret")];

    public override IReadOnlyList<VerbOption> Options => [VerbOption.Environment, Force];

    public override int Execute(Invocation call, Host host)
    {
        var name = call.Arguments[0];
        var project = Project.Require(host.CurrentFolder);
        var environment = EnvironmentChoice.Resolve(call, host);
        using var vault = Vault.Open(host, project, environment);
        vault.RequireTrust();
        var stored = vault.Store.List(vault.Scope).Any(secret => secret.Name == name);
        if (stored) Confirm(call, host, name, environment);
        else if (project.Manifest.Find(name) is null)
        {
            throw new Failure($"neither the store nor the manifest has such a secret in '{environment}'", "see 'dotnet secretguard list'");
        }
        if (stored)
        {
            vault.Store.Remove(vault.Scope, name);
            host.Out.WriteLine($"deleted '{name}' in '{environment}'");
        }

        Undeclare(host, project, vault, name);
        return ExitCode.Done;
    }

    private static void Confirm(Invocation call, Host host, string name, string environment)
    {
        if (call.Has(Force)) return;
        if (!host.IsInteractive) throw new Failure($"deleting '{name}' is for good", "to do it without being asked: --force");
        if (!Question.Ask(host, $"Delete '{name}' in '{environment}' for good?")) throw new Failure("nothing was changed");
    }

    private static void Undeclare(Host host, Project project, Vault vault, string name)
    {
        if (project.Manifest.Find(name) is null) return;
        var others = vault.Store.Environments(project.Id)
            .Where(other => vault.Store.List(new(project.Id, other)).Any(secret => secret.Name == name)).ToList();
        if (others.Count > 0)
        {
            host.Out.WriteLine(
                $"kept it in '{SecretManifest.FileName}': it has a value in {string.Join(", ", others.Select(other => $"'{other}'"))}");
            return;
        }

        if (project.Manifest.Secrets.FirstOrDefault(other => other.From is not null && Template.Parse(other.From).Names.Contains(name)) is { } whole)
        {
            host.Out.WriteLine($"kept it in '{SecretManifest.FileName}': '{whole.Name}' is composed of it");
            return;
        }

        if (project.Edit(text => ManifestEditor.Remove(text, name)))
        {
            host.Out.WriteLine($"removed '{name}' from '{SecretManifest.FileName}'");
        }
    }
}
