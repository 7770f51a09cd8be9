using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs;

/// <summary>Shows the value of a secret that was made readable, on a terminal.</summary>
internal sealed class RevealVerb : Verb
{
    public override string Name => "reveal";

    public override string Summary => "show the value of a secret that was made with 'set --readable', on a terminal only";

    public override IReadOnlyList<VerbArgument> Arguments => [SecretTarget.Argument("the secret")];

    public override IReadOnlyList<VerbOption> Options => [VerbOption.Environment, SecretTarget.Shared];

    public override int Execute(Invocation call, Host host)
    {
        using var target = SecretTarget.Open(this, call, host);
        target.Require("reveal what it is composed of");
        ShownValue.RequireTerminal(host);
        using var value = target.Store.Reveal(target.Scope, target.Name);
        ShownValue.Write(host, target.Name, value.Span);
        return ExitCode.Done;
    }
}
