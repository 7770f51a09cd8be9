using SecretGuard.Store;
using SecretGuard.Store.Slots;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Verbs.Keys;

/// <summary>Shows the ways to open the store, and which of them work here.</summary>
internal sealed class KeyListAction : VerbAction
{
    public override string Usage => "list";

    public override string Summary => "show the keys, and which of them open the store here";

    public override IReadOnlyList<VerbOption> Options => [VerbOption.Format];

    public override int Execute(Invocation call, Host host)
    {
        using var store = Open(host);
        var slots = store.Keys.List();
        if (call.WantsJson) WriteJson(host, slots, store.OpenedBy);
        else
        {
            TextTable.Write(host.Out, ["ID", "KEY", "MADE", "OPENS HERE"], slots.Select(slot => (string[])
                [SlotText.ShortId(slot), SlotText.Of(slot), $"{slot.Created:yyyy-MM-dd}", SlotText.Opens(slot)]));
        }

        return ExitCode.Done;
    }

    private static void WriteJson(Host host, IReadOnlyList<SlotStatus> slots, OpenedSlot opened) => JsonOutput.Write(host.Out, json =>
    {
        json.WriteObjects("slots", slots, slot =>
        {
            json.WriteString("id", slot.Id);
            json.WriteString("kind", slot.Kind);
            if (slot.Kind == SlotKind.Environment) json.WriteString("variable", slot.Parameters);
            if (slot.Kind == SlotKind.Keystore) json.WriteString("keystore", slot.Parameters);
            json.WriteString("created", slot.Created);
            if (slot.Opens is { } opens) json.WriteBoolean("opensHere", opens);
            else json.WriteNull("opensHere");
            if (slot.Missed is { } missed) json.WriteString("reason", missed.Fact);
            json.WriteBoolean("inUse", slot.Id == opened.Id);
        });
    });
}
