using SecretGuard.Manifest;
using SecretGuard.Store;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs;

/// <summary>Lets this project use a shared secret in one environment.</summary>
internal sealed class GrantVerb : Verb
{
    private static readonly VerbOption As = new("--as", "NAME", "what the secret is called in this project; else as the manifest has it");

    public override string Name => "grant";

    public override string Summary => "let this project use a shared secret in an environment";

    public override IReadOnlyList<VerbArgument> Arguments => [new("SHARED", "the shared secret")];

    public override IReadOnlyList<VerbOption> Options => [VerbOption.Environment, As];

    public override int Execute(Invocation call, Host host)
    {
        var shared = SharedName.Require(call.Arguments[0]);
        var project = Project.Require(host.CurrentFolder);
        using var vault = Vault.Open(host, project, EnvironmentChoice.Resolve(call, host));
        vault.RequireTrust();
        var scope = ScopeName.OfShared(shared, vault.Scope.Environment);
        SharedName.RequireValue(vault.Store, scope);
        foreach (var name in Names(call[As], project, shared))
        {
            var isNew = vault.Store.Grants.Add(new Grant(scope, project.Id, name));
            host.Out.WriteLine(
                $"{(isNew ? "granted" : "had granted")} '{shared}' to '{project.Name}' in '{scope.Environment}', as '{name}'");
            TellOfOwn(host, vault, name);
            if (project.Edit(text => ManifestReader.Read(text).Manifest?.Find(name) is null
                ? ManifestEditor.AddShared(text, name, shared)
                : text))
            {
                host.Out.WriteLine($"added '{name}' to '{SecretManifest.FileName}'");
            }
        }

        return ExitCode.Done;
    }

    private static List<string> Names(string? typed, Project project, string shared)
    {
        if (typed is not null && SecretName.Problem(typed) is { } problem) throw new Failure($"the name in '{As.Name}' {problem}");
        var declared = project.Manifest.Secrets.Where(secret => secret.Shared == shared).Select(secret => secret.Name).ToList();
        if (typed is null && declared.Count > 0) return declared;

        var name = typed ?? SharedName.Variable(shared);
        if (SecretName.Problem(name) is not null)
            throw new Failure($"'{shared}' does not say what it is to be called here", $"add {As.Name} NAME");
        var taken = project.Manifest.Secrets.FirstOrDefault(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase));
        if (taken is not null && taken.Shared != shared)
        {
            throw new Failure(
                $"'{taken.Name}' is something else in '{SecretManifest.FileName}'",
                $"to use the shared secret in its place: \"{taken.Name}\": {{ \"shared\": \"{shared}\" }}",
                $"or give it another name here: {As.Name} NAME");
        }

        return [name];
    }

    private static void TellOfOwn(Host host, Vault vault, string name)
    {
        if (vault.Store.List(vault.Scope).All(secret => secret.Name != name)) return;
        new Messages(host).Warning(
            $"the value that '{name}' had of its own in '{vault.Scope.Environment}' is not used any more",
            "to delete it: " + SetCommand.For("remove", name, vault.Scope.Environment));
    }
}
