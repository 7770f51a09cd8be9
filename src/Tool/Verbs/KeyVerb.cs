using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Verbs.Keys;

namespace SecretGuard.Tool.Verbs;

/// <summary>The ways to open the store.</summary>
internal sealed class KeyVerb : ActionVerb
{
    public override string Name => "key";

    public override string Summary => "the keys that open the store: show, add and remove them, recover the store when they are lost";

    public override IReadOnlyList<VerbAction> Actions { get; } =
    [
        new KeyListAction(),
        new KeyAddAction(),
        new KeyRemoveAction(),
        new KeyUnlockAction(),
        new KeyLockAction(),
        new KeyRecoverAction(),
        new KeyNewAction(),
    ];
}
