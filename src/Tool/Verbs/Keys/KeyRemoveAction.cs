using SecretGuard.Store.Slots;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Verbs.Keys;

/// <summary>Takes a way to open the store away; the last that works stays.</summary>
internal sealed class KeyRemoveAction : VerbAction
{
    private static readonly VerbOption Force = new("--force", null, "remove without asking");

    public override string Usage => "remove ID";

    public override string Summary => "take a key away, by its id; the last that opens the store stays";

    public override IReadOnlyList<VerbOption> Options => [Force];

    public override (int Least, int Most) Arguments => (1, 1);

    public override int Execute(Invocation call, Host host)
    {
        using var store = Open(host);
        var slot = store.Keys.Removable(call.Arguments[1]);
        if (!call.Has(Force))
        {
            if (!host.IsInteractive) throw new Failure("a key slot is removed for good", "to do it without being asked: --force");
            Question.Require(host, $"Remove the key slot '{SlotText.ShortId(slot)}' ({SlotText.Of(slot)}) for good?");
        }

        store.Keys.Remove(slot.Id);
        host.Out.WriteLine($"removed the slot '{SlotText.ShortId(slot)}' ({SlotText.Of(slot)}): its key opens the store no longer");
        if (slot.Kind == SlotKind.Keystore)
        {
            new Messages(host).Hint("that key is deleted: copies and backups of the store from before open with its other keys");
        }
        else if (slot.Kind is SlotKind.KeyFile or SlotKind.Environment or SlotKind.Passphrase)
        {
            new Messages(host).Hint(
                "older copies of the store still open with it; if somebody else has it: dotnet secretguard rekey --deep");
        }

        return ExitCode.Done;
    }
}
