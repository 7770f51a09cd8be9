using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Projects;
using SecretGuard.Tool.Run;

namespace SecretGuard.Tool.Verbs;

/// <summary>Starts a command with the project's secrets in its environment: no file, no argument.</summary>
internal sealed class RunVerb : Verb
{
    private static readonly VerbOption Override = new("--override", null, "let secrets win over what the environment already sets");
    private static readonly VerbOption Clean = new("--clean", null, "hand the child only PATH, HOME, locale, terminal and its secrets");

    public override string Name => "run";

    public override string Summary => "start a command with the project's secrets in its environment";

    public override IReadOnlyList<VerbOption> Options => [VerbOption.Environment, Override, Clean];

    public override bool TakesCommand => true;

    public override int FailureCode => ExitCode.RunFailed;

    public override int Execute(Invocation call, Host host)
    {
        if (call.Command.Count == 0) throw new Failure("'run' needs a command", Usage);
        var injection = new Injection(host, Project.Require(host.CurrentFolder), EnvironmentChoice.Resolve(call, host))
        {
            Overrides = call.Has(Override),
            IsClean = call.Has(Clean),
            Typed = call[VerbOption.Environment],
        };
        using var environment = injection.Prepare();
        return Child.Start(host, call.Command, environment);
    }
}
