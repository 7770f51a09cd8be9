using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs;

/// <summary>Shows the value of a secret that was made readable, on a terminal.</summary>
internal sealed class RevealVerb : Verb
{
    public override string Name => "reveal";

    public override string Summary => "show the value of a secret that was made with 'set --readable', on a terminal only";

    public override IReadOnlyList<VerbArgument> Arguments => [new("NAME", "the secret")];

    public override IReadOnlyList<VerbOption> Options => [VerbOption.Environment];

    public override int Execute(Invocation call, Host host)
    {
        ShownValue.RequireTerminal(host);
        var project = Project.Require(host.CurrentFolder);
        using var vault = Vault.Open(host, project, EnvironmentChoice.Resolve(call, host));
        vault.RequireTrust();
        var name = vault.Require(call.Arguments[0], "reveal what it is composed of").Name;
        using var value = vault.Store.Reveal(vault.Scope, name);
        ShownValue.Write(host, name, value.Span);
        return ExitCode.Done;
    }
}
