using SecretGuard.Store;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs;

/// <summary>Accepts that what lies in a folder may use the project's secrets in an environment, and takes that back.</summary>
internal sealed class TrustVerb : Verb
{
    private static readonly VerbOption List = new(
        "--list", null, "show the folders that may use the project's secrets, in all environments or the one given");

    private static readonly VerbOption Remove = new(
        "--remove", "FOLDER", "take the trust in a folder back, in all environments or the one given; the folder may be gone");

    public override string Name => "trust";

    public override string Summary => "let this folder use the project's secrets in an environment; show which may, and take that back";

    public override IReadOnlyList<VerbOption> Options => [VerbOption.Environment, List, Remove, VerbOption.Format];

    public override int Execute(Invocation call, Host host)
    {
        if (call.Has(List) && call.Has(Remove)) throw new Failure($"'{List.Name}' and '{Remove.Name}' cannot both be meant");
        if (call[Remove] is "") throw new Failure($"'{Remove.Name}' needs a folder", "'.' is this one");
        if (call.Has(VerbOption.Format) && !call.Has(List)) throw new Failure($"'{VerbOption.Format.Name}' goes with '{List.Name}'");
        var project = Project.Require(host.CurrentFolder);
        var environment = EnvironmentChoice.Resolve(call, host);
        using var vault = Vault.Open(host, project, environment);
        var only = call.Has(VerbOption.Environment) ? environment : null;
        if (call.Has(List)) Show(call, host, vault.Store, project, only);
        else if (call[Remove] is { } folder) TakeBack(host, vault.Store, project, host.FullPath(folder), only);
        else Accept(host, vault, project);
        return ExitCode.Done;
    }

    private void Accept(Host host, Vault vault, Project project)
    {
        vault.Store.Trust(project.Id, project.Folder, vault.Scope.Environment, Name);
        host.Out.WriteLine($"'{Printable.Of(project.Folder)}' may use the secrets of '{project.Name}' in '{vault.Scope.Environment}'");
    }

    private static void TakeBack(Host host, ISecretStore store, Project project, string path, string? environment)
    {
        var folder = Path.TrimEndingDirectorySeparator(path);
        var ended = store.Distrust(project.Id, folder, environment);
        if (ended.Count == 0)
        {
            throw new Failure(
                $"that folder was not trusted with the secrets of '{project.Name}'" + (environment is null ? "" : $" in '{environment}'"),
                $"see which folders are: dotnet secretguard trust {List.Name}");
        }

        foreach (var each in ended)
            host.Out.WriteLine($"'{Printable.Of(folder)}' may no longer use the secrets of '{project.Name}' in '{each}'");
    }

    private static void Show(Invocation call, Host host, ISecretStore store, Project project, string? environment)
    {
        var folders = store.TrustedFolders(project.Id).Where(trusted => environment is null || trusted.Environment == environment).ToList();
        if (call.WantsJson)
        {
            JsonOutput.Write(host.Out, json => json.WriteObjects("folders", folders, trusted =>
            {
                json.WriteString("folder", trusted.Folder);
                json.WriteString("environment", trusted.Environment);
                json.WriteString("since", trusted.Since);
            }));
        }
        else if (folders.Count == 0)
        {
            new Messages(host).Hint("no folder may use them yet: dotnet secretguard trust");
        }
        else
        {
            TextTable.Write(host.Out, ["FOLDER", "ENVIRONMENT", "SINCE"], folders.Select(trusted =>
                (string[])[Printable.Of(trusted.Folder), trusted.Environment, Moment.Of(trusted.Since)]));
        }
    }
}
