using SecretGuard.Manifest;
using SecretGuard.Store;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs;

/// <summary>Deletes a secret for good, and its name from the manifest once no environment has it.</summary>
internal sealed class RemoveVerb : Verb
{
    private static readonly VerbOption Force = new("--force", null, "delete without asking, though others need it; grants of it go too");

    public override string Name => "remove";

    public override string Summary => "delete a secret for good";

    public override IReadOnlyList<VerbArgument> Arguments => [SecretTarget.Argument("the secret")];

    public override IReadOnlyList<VerbOption> Options => [VerbOption.Environment, SecretTarget.Shared, Force];

    public override int Execute(Invocation call, Host host)
    {
        using var target = SecretTarget.Open(this, call, host, mayBeGranted: true);
        RefuseGranted(target);
        var isStored = target.Live() is not null;
        if (isStored) Confirm(call, host, target);
        else if (Elsewhere(target) is { Count: > 0 } others) throw NoValueHere(target, others);
        else if (target.Declared is null) throw target.NoSuch();

        if (isStored)
        {
            target.Store.Remove(target.Scope, target.Name);
            host.Out.WriteLine($"deleted '{target.Name}' in '{target.Environment}'");
        }

        if (target.Project is { } project) Undeclare(host, project, target);
        return ExitCode.Done;
    }

    // Deleting what is shared takes it from everybody; taking it from this project is another verb.
    private static void RefuseGranted(SecretTarget target)
    {
        if (target.Declared?.Shared is not { } shared || target.Live() is not null) return;
        var grants = target.Store.Grants.List().Where(grant => grant.Project == target.Project!.Id && grant.Name == target.Name).ToList();
        if (grants.Count == 0) return;
        throw new Failure(
            $"'{target.Name}' is the shared secret '{shared}' here, and granted",
            [.. grants.Select(grant => "first: " + SetCommand.For("revoke", shared, grant.Shared.Environment))]);
    }

    // The scopes of other environments that have a value under the name.
    private static List<ScopeName> Elsewhere(SecretTarget target) =>
        [.. target.Store.Scopes().Where(other => other.Owner == target.Scope.Owner && other != target.Scope
            && target.Store.List(other).Any(secret => secret.Name == target.Name))];

    private static Failure NoValueHere(SecretTarget target, List<ScopeName> others) => new(
        $"'{target.Name}' has no value in '{target.Environment}'",
        [.. others.Select(other => $"it has one in '{other.Environment}': {SetCommand.For("remove", other, target.Name)}")]);

    private static void Confirm(Invocation call, Host host, SecretTarget target)
    {
        if (call.Has(Force)) return;
        var loss = $"deleting '{target.Name}' is for good";
        var names = new ProjectNames(host, target.Store);
        var others = Dependents.Of(target, names, host.Clock.GetUtcNow()).Select(fact => "it " + fact).ToList();
        if (!host.IsInteractive) throw new Failure(loss, [.. others, "to do it without being asked: --force"]);
        new Messages(host).Warning(loss, others);
        Question.Require(host, $"Delete '{target.Name}' in '{target.Environment}' for good?");
    }

    private static void Undeclare(Host host, Project project, SecretTarget target)
    {
        var name = target.Name;
        if (project.Manifest.Find(name) is null) return;
        if (Elsewhere(target) is { Count: > 0 } others)
        {
            var environments = string.Join(", ", others.Select(other => $"'{other.Environment}'"));
            host.Out.WriteLine($"kept it in '{SecretManifest.FileName}': it has a value in {environments}");
            return;
        }

        var whole = project.Manifest.Secrets.FirstOrDefault(other => other.From is { } from && Template.Parse(from).Names.Contains(name));
        if (whole is not null)
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
