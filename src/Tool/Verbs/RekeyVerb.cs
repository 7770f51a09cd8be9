using SecretGuard.Store;
using SecretGuard.Store.Slots;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Verbs.Keys;

namespace SecretGuard.Tool.Verbs;

/// <summary>A new master key, so that what was copied of the old one opens nothing that is stored from now on.</summary>
internal sealed class RekeyVerb : Verb
{
    private static readonly VerbOption Deep = new("--deep", null, "also make new data keys, and seal every value anew");

    public override string Name => "rekey";

    public override string Summary => "make a new master key for the keys at hand, and a new recovery code where there is one";

    public override IReadOnlyList<VerbOption> Options => [Deep, TypedPassphrase.File, RecoveryPaper.File, RecoveryPaper.None];

    public override int Execute(Invocation call, Host host)
    {
        using var store = LocalStore.Open(StoreLocation.Resolve(host.Variable), host.StoreContext);
        var slots = store.Keys.List();
        var hasRecovery = slots.Any(slot => slot.Kind == SlotKind.Recovery);
        using var paper = hasRecovery || call.Has(RecoveryPaper.File) ? RecoveryPaper.Make(call, host) : null;
        try
        {
            var asks = slots.Any(slot => slot is { Kind: SlotKind.Passphrase, Opens: not true });
            using var typed = asks ? TypedPassphrase.Read(call, host) : null;
            store.BackUp(Name);
            store.Keys.Rekey(typed is null ? null : new Passphrase(typed), paper?.Code, call.Has(Deep));
        }
        catch
        {
            paper?.Withdraw();
            throw;
        }

        paper?.Hand();
        host.Out.WriteLine(call.Has(Deep)
            ? "the store has a new master key, and every value is sealed anew"
            : "the store has a new master key");
        if (hasRecovery)
            host.Out.WriteLine("the recovery code from before opens it no longer" + (paper is null ? "" : ", the new one does"));
        return ExitCode.Done;
    }
}
