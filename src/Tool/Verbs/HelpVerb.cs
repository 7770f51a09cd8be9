using SecretGuard.Tool.Cli;

namespace SecretGuard.Tool.Verbs;

/// <summary>Shows what there is to type.</summary>
internal sealed class HelpVerb : Verb
{
    public const string Word = "help";

    public override string Name => Word;

    public override string Summary => "show the verbs, or what one of them takes";

    public override IReadOnlyList<VerbArgument> Arguments => [new("VERB", "one of the verbs", IsRequired: false)];

    public override bool OpensStore => false;

    public override int Execute(Invocation call, Host host) => Show(host, call.Arguments.Count > 0 ? call.Arguments[0] : null);

    /// <param name="host">Where it is shown.</param>
    /// <param name="typed">The verb; null for all of them.</param>
    public static int Show(Host host, string? typed)
    {
        var help = new HelpText(host.Out, host.Width);
        if (typed is null) help.Write(VerbTable.All);
        else help.Write(VerbTable.Require(typed));
        return ExitCode.Done;
    }
}
