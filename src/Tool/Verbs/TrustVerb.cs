using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs;

/// <summary>Accepts that what lies in this folder may use the project's secrets in an environment.</summary>
internal sealed class TrustVerb : Verb
{
    public override string Name => "trust";

    public override string Summary => "let this folder use the project's secrets in an environment";

    public override IReadOnlyList<VerbOption> Options => [VerbOption.Environment];

    public override int Execute(Invocation call, Host host)
    {
        var project = Project.Require(host.CurrentFolder);
        var environment = EnvironmentChoice.Resolve(call, host);
        using var vault = Vault.Open(host, project, environment);
        vault.Store.Trust(project.Id, project.Folder, environment, Name);
        host.Out.WriteLine($"'{Printable.Of(project.Folder)}' may use the secrets of '{project.Name}' in '{environment}'");
        return ExitCode.Done;
    }
}
