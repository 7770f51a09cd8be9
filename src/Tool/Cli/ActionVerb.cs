namespace SecretGuard.Tool.Cli;

/// <summary>A verb that does several things with one noun: its first argument says which.</summary>
internal abstract class ActionVerb : Verb
{
    public abstract IReadOnlyList<VerbAction> Actions { get; }

    public override IReadOnlyList<VerbArgument> Arguments =>
        [new("ACTION", string.Join(", ", Actions.Select(action => action.Name)), IsMany: true)];

    public override IReadOnlyList<VerbOption> Options => [.. Actions.SelectMany(action => action.Options).Distinct()];

    public override int Execute(Invocation call, Host host)
    {
        var action = Actions.FirstOrDefault(action => action.Name == call.Arguments[0])
            ?? throw new Failure(
                $"'{Name}' has no such action",
                [
                    .. NearName.Hints(call.Arguments[0], Actions.Select(action => action.Name)),
                    $"'{Name}' takes {string.Join(", ", Actions.Select(action => action.Name))}",
                ]);
        var given = call.Arguments.Count - 1;
        if (given < action.Arguments.Least || given > action.Arguments.Most)
        {
            throw new Failure(
                $"'{Name} {action.Name}' was given too {(given > action.Arguments.Most ? "much" : "little")}",
                $"dotnet secretguard {Name} {action.Usage}");
        }

        if (Options.FirstOrDefault(option => call.Has(option) && !action.Options.Contains(option)) is { } stray)
        {
            throw new Failure($"'{Name} {action.Name}' does not take '{stray.Name}'", $"see 'dotnet secretguard {Name} --help'");
        }

        return action.Execute(call, host);
    }
}
