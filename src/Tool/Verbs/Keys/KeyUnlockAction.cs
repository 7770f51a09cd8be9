using SecretGuard.Store;
using SecretGuard.Store.Slots;
using SecretGuard.Tool.Cli;

namespace SecretGuard.Tool.Verbs.Keys;

/// <summary>Asks for the passphrase, and keeps its key in the kernel's keyring for a while: no other verb asks.</summary>
internal sealed class KeyUnlockAction : VerbAction
{
    private const string Usual = "8h";

    private const int MostDays = 7;

    private static readonly VerbOption For = new(
        "--for", "TIME", $"how long the store stays unlocked, as 30m, {Usual} (the default) or 2d");

    public override string Usage => "unlock";

    public override string Summary => "ask for the passphrase, and keep the store open for a while";

    public override IReadOnlyList<VerbOption> Options => [For, TypedPassphrase.File];

    public override int Execute(Invocation call, Host host)
    {
        var time = call[For] ?? Usual;
        var lifetime = Duration.Parse(time, For.Name, MostDays);
        var location = StoreLocation.Resolve(host.Variable);
        LocalStore.RequireSlot(location, SlotKind.Passphrase);
        using var typed = TypedPassphrase.Read(call, host);
        using var store = LocalStore.Open(location, host.StoreContext, new Passphrase(typed));
        store.Keys.Unlock(new Passphrase(typed), lifetime);
        host.Out.WriteLine($"the store is unlocked for {time}; to end that: dotnet secretguard key lock");
        return ExitCode.Done;
    }
}
