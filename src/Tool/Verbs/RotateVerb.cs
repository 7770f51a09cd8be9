using SecretGuard.Store;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Generating;
using SecretGuard.Tool.Kinds;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs;

/// <summary>Gives a secret a new value while the one before stays good for a while.</summary>
internal sealed class RotateVerb : Verb
{
    private static readonly TimeSpan DefaultOverlap = TimeSpan.FromDays(7);

    private static readonly VerbOption Overlap = new(
        "--overlap",
        "TIME",
        "how long the old value stays good, from the end of the command where there is one: 30m, 12h, 7d (the default)");
    private static readonly VerbOption Now = new("--now", null, "delete the old value at once: for one that others may know");
    private static readonly VerbOption Finish = new("--finish", null, "delete the old value of a rotation before its time has come");
    private static readonly VerbOption Undo = new("--undo", null, "go back to the old value, and delete the new one");

    public override string Name => "rotate";

    public override string Summary =>
        "give a secret a new value while the old one stays good; a command behind '--' gets both, and where it fails the old one is back";

    public override IReadOnlyList<VerbArgument> Arguments => [SecretTarget.Argument("the secret")];

    public override IReadOnlyList<VerbOption> Options =>
        [
            VerbOption.Environment, SecretTarget.Shared, .. ValueInput.Options,
            .. KindCheck.Options, .. DetailOptions.Options, Overlap, Now, Finish, Undo,
        ];

    public override bool TakesCommand => true;

    public override bool IsCommandOptional => true;

    protected override IReadOnlyList<string> UnknownOptionHints => SetVerb.OptionThatMayBeAValue;

    public override Failure TooManyArguments(Invocation call) => Generators.LooseKind(call) ?? SetVerb.ValueAsArgument;

    public override int Execute(Invocation call, Host host)
    {
        RefuseContradictions(call);
        var shows = Generators.Shows(call, host);
        var overlap = call.Has(Now) ? TimeSpan.Zero : call[Overlap] is { } typed ? Duration.Parse(typed, Overlap.Name) : DefaultOverlap;
        var details = DetailOptions.Read(call, host);
        using var target = SecretTarget.Open(this, call, host);
        var secret = target.Require("rotate what it is composed of");
        if (call.Has(Finish) || call.Has(Undo)) End(target, host, secret, call.Has(Undo));
        else Rotate(new Rotation(host, target, secret) { Shows = shows, Details = details }, call, overlap);
        return ExitCode.Done;
    }

    private static void RefuseContradictions(Invocation call)
    {
        var meant = ((VerbOption[])[Overlap, Now, Finish, Undo]).Where(call.Has).ToList();
        if (meant.Count > 1) throw new Failure($"'{meant[0].Name}' and '{meant[1].Name}' cannot both be meant");
        if (call.Command is ["", ..]) throw new Failure("the command cannot be executed", "it is empty");
        if (!call.Has(Finish) && !call.Has(Undo)) return;
        var also = ValueInput.Options.Concat(DetailOptions.Options).FirstOrDefault(call.Has);
        if (also is not null) throw new Failure($"'{meant[0].Name}' and '{also.Name}' cannot both be meant");
        if (call.Command.Count > 0) throw new Failure($"'{meant[0].Name}' runs no command");
    }

    private static void Rotate(Rotation rotation, Invocation call, TimeSpan overlap)
    {
        rotation.RequireNoneRetiring();
        if (call.Command.Count > 0) rotation.RequireNames();
        using var value = rotation.Ask(call);
        if (call.Command.Count == 0) rotation.Start(value, overlap);
        else rotation.StartWith(call.Command, value, overlap, DefaultOverlap);
        rotation.Tell();
    }

    private static void End(SecretTarget target, Host host, StoredSecret secret, bool undo)
    {
        var environment = target.Environment;
        var old = secret.Retiring ?? throw Lineage.NothingRetires(target.Scope, secret.Name);
        if (undo) target.Store.UndoRotation(target.Scope, secret.Name, secret.Version);
        else target.Store.FinishRotation(target.Scope, secret.Name, live: secret.Version);
        host.Out.WriteLine(undo
            ? $"'{secret.Name}' in '{environment}' is back at version {old.Version}; version {secret.Version} is deleted"
            : $"deleted version {old.Version} of '{secret.Name}' in '{environment}'");
    }
}
