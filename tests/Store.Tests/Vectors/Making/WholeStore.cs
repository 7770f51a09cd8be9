using System.Text;
using SecretGuard.Store.Slots;

namespace SecretGuard.Store.Tests.Vectors.Making;

/// <summary>A store with all that the format knows, made by this version of the store.</summary>
internal static class WholeStore
{
    /// <summary>What the environment slot records.</summary>
    public const string Variable = "EXAMPLE";

    public static readonly ScopeName Development = new("p_example", "development");
    public static readonly ScopeName Production = Development with { Environment = "production" };
    public static readonly ScopeName Shared = new("shared/smtp-relay", "development");

    private static readonly TimeSpan Century = TimeSpan.FromDays(36_500);
    public static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Make(TemporaryStore files)
    {
        files.Clock = Start.AddDays(-30);
        using var store = files.Create(StoreKeySource.Named(Variable));
        AddSlots(store);
        files.Clock = Start;
        Fill(store);
        Rotate(store, files);
        MarkAndRemove(store);
        store.Trust("p_example", "/src/example", "development", "trust");
        store.Trust("p_example", "/src/example", "production", "trust");
        Describe(store);
        store.Audit.Prune(Start);
        files.Clock = Start.AddDays(1);
    }

    /// <summary>The same under a new master key, whose slots are those that need nobody.</summary>
    public static void MakeRekeyed(TemporaryStore files)
    {
        using (var store = files.Create(StoreKeySource.Named(Variable)))
        {
            Fill(store);
            Rotate(store, files);
            store.Trust("p_example", "/src/example", "development", "trust");
            Describe(store);
            store.Audit.Prune(files.Clock!.Value);
            store.Keys.Rekey(passphrase: null, recovery: null, deep: true);
        }

        using var rekeyed = files.Open();
        using var code = RecoveryCode.Parse(Encoding.ASCII.GetBytes(VectorKeys.Of[SlotKind.Recovery]));
        using var recovery = NewSlot.Of(code);
        rekeyed.Keys.Add(recovery);
    }

    private static void AddSlots(ISecretStore store)
    {
        using var file = new NewSlot(SlotKind.KeyFile, "", new OfferedKey(SecretBytes.Copy(Convert.FromHexString(VectorKeys.Of[SlotKind.KeyFile])), "file", Variable: null));
        store.Keys.Add(file);
        using var words = SecretBytes.Copy(Encoding.UTF8.GetBytes(VectorKeys.Of[SlotKind.Passphrase]));
        using var phrase = new Passphrase(words).Slot();
        store.Keys.Add(phrase);
        using var code = RecoveryCode.Parse(Encoding.ASCII.GetBytes(VectorKeys.Of[SlotKind.Recovery]));
        using var recovery = NewSlot.Of(code);
        store.Keys.Add(recovery);
    }

    private static void Fill(ISecretStore store)
    {
        Set(store, Development, "SHORTEST", "other", "x");
        Set(store, Development, "STEP_FULL", "other", new string('a', 60));
        Set(store, Development, "STEP_OVER", "other", new string('b', 61));
        Set(store, Development, "LONG", "certificate", string.Concat(Enumerable.Repeat("a line of a long text\n", 50)));
        Set(store, Development, "LETTERS", "password", "één waarde, 値, \U0001F511, \"quoted\" and \\");
        Set(store, Development, "lower.with-dash", "oauth", "with a dot and a dash");
        store.Set(Development, "SHOWN", "other", "may be seen"u8, replace: false, readable: true);
        Set(store, Production, "SHORTEST", "other", "y");
        Set(store, Shared, "smtp-relay", "password", "in several projects");
    }

    private static void Rotate(ISecretStore store, TemporaryStore files)
    {
        foreach (var name in (string[])["ROTATED", "ENDED", "UNDONE", "REPLACED", "FINISHED"])
            Set(store, Development, name, "api-key", $"first of {name}");
        files.Clock = Start.AddMinutes(1);
        store.Rotate(Development, "ROTATED", "second of ROTATED"u8, Century);
        store.Rotate(Development, "ENDED", "second of ENDED"u8, TimeSpan.FromHours(1));
        store.Rotate(Development, "UNDONE", "second of UNDONE"u8, Century);
        store.UndoRotation(Development, "UNDONE");
        store.Set(Development, "REPLACED", "api-key", "second of REPLACED"u8, replace: true);
        store.Rotate(Development, "FINISHED", "second of FINISHED"u8, Century);
        store.FinishRotation(Development, "FINISHED");
    }

    private static void MarkAndRemove(ISecretStore store)
    {
        foreach (var name in (string[])["KNOWN", "KNOWN_BEFORE", "KNOWN_ONCE"])
            Set(store, Development, name, "api-key", $"first of {name}");
        store.MarkCompromised(Development, ["KNOWN", "KNOWN_BEFORE", "KNOWN_ONCE"]);
        store.Rotate(Development, "KNOWN_BEFORE", "second of KNOWN_BEFORE"u8, Century);
        store.Rotate(Development, "KNOWN_ONCE", "second of KNOWN_ONCE"u8, TimeSpan.Zero);
        store.Set(Production, "GONE", "other", "1"u8, replace: false);
        store.Set(Production, "GONE", "other", "2"u8, replace: true);
        store.Remove(Production, "GONE");
        Set(store, Production, "ABOVE_THE_FLOOR", "other", "z");
    }

    private static void Describe(ISecretStore store)
    {
        var details = new DetailsChange { Expires = Start.AddDays(90), Remind = TimeSpan.FromDays(14), Labels = ["billing", "eu/west"] };
        store.Set(Development, "DESCRIBED", "api-key", "with an end"u8, replace: false, readable: false, details);
        store.Amend(Development, "LETTERS", new DetailsChange { Labels = ["letters"] });
        store.Amend(Shared, "smtp-relay", new DetailsChange { Expires = Start.AddDays(30) });
        store.Grants.Add(new Grant(Shared, "p_example", "SMTP"));
        store.Grants.Add(new Grant(Shared, "p_another", "RELAY"));
        store.Grants.Add(new Grant(Shared, "p_third", "RELAY"));
        store.Grants.Revoke(grant => grant.Project == "p_third");
    }

    private static void Set(ISecretStore store, ScopeName scope, string name, string kind, string value) =>
        store.Set(scope, name, kind, Encoding.UTF8.GetBytes(value), replace: false);
}
