using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Verbs.Keys;

namespace SecretGuard.Tool.Verbs;

/// <summary>The ways to open the store.</summary>
internal sealed class KeyVerb : Verb
{
    private static readonly KeyAction[] Actions =
    [
        new KeyListAction(),
        new KeyAddAction(),
        new KeyRemoveAction(),
        new KeyUnlockAction(),
        new KeyLockAction(),
        new KeyRecoverAction(),
        new KeyNewAction(),
    ];

    public override string Name => "key";

    public override string Summary => "the keys that open the store: show, add and remove them, recover the store when they are lost";

    public override IReadOnlyList<VerbArgument> Arguments =>
        [new("ACTION", string.Join("; ", Actions.Select(action => action.Usage.Replace("|", "or", StringComparison.Ordinal))), IsMany: true)];

    public override IReadOnlyList<VerbOption> Options => [.. Actions.SelectMany(action => action.Options).Distinct()];

    public override int Execute(Invocation call, Host host)
    {
        var action = Actions.FirstOrDefault(action => action.Name == call.Arguments[0])
            ?? throw new Failure("'key' has no such action", $"'key' takes {string.Join(", ", Actions.Select(action => action.Name))}");
        var given = call.Arguments.Count - 1;
        if (given < action.Arguments.Least || given > action.Arguments.Most)
        {
            throw new Failure($"'key {action.Name}' was given too {(given > action.Arguments.Most ? "much" : "little")}", $"dotnet secretguard key {action.Usage}");
        }

        if (Options.FirstOrDefault(option => call.Has(option) && !action.Options.Contains(option)) is { } stray)
        {
            throw new Failure($"'key {action.Name}' does not take '{stray.Name}'", $"see 'dotnet secretguard {Name} --help'");
        }

        return action.Execute(call, host);
    }
}
