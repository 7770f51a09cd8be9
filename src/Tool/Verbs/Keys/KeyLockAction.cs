using SecretGuard.Store;
using SecretGuard.Tool.Cli;

namespace SecretGuard.Tool.Verbs.Keys;

/// <summary>Forgets what <c>key unlock</c> kept.</summary>
internal sealed class KeyLockAction : VerbAction
{
    public override string Usage => "lock";

    public override string Summary => "forget what 'unlock' kept";

    public override int Execute(Invocation call, Host host)
    {
        var wasUnlocked = LocalStore.Lock(StoreLocation.Resolve(host.Variable));
        host.Out.WriteLine(wasUnlocked ? "the passphrase's key is forgotten" : "the store was not unlocked with a passphrase");
        return ExitCode.Done;
    }
}
