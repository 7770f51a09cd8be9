using System.Text;
using SecretGuard.Store.Slots;
using static SecretGuard.Store.Tests.TemporaryStore;

namespace SecretGuard.Store.Tests.Faults;

/// <summary>Something that is done to a store, and that may be cut off anywhere.</summary>
/// <param name="Name">Tells the child which.</param>
/// <param name="Act">What is done, in the child.</param>
internal sealed record Change(string Name, Action<Attempt> Act)
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);
    private static readonly ScopeName Relay = ScopeName.OfShared("relay", "development");
    private static readonly Grant Given = new(Relay, "p_shop", "RELAY");
    private static readonly DetailsChange Described = new() { Expires = DateTimeOffset.UnixEpoch, Remind = Week, Labels = ["a", "b"] };

    /// <summary>What has to be there first, beside <see cref="Begin"/>.</summary>
    public Action<TemporaryStore> Prepare { get; init; } = _ => { };

    /// <summary>What is seen between before and after, where the change is more than one transaction.</summary>
    public string? Between { get; init; }

    public static IReadOnlyList<Change> All { get; } =
    [
        Opened("set", store => store.Set(Development, "NEW", "other", "new"u8, replace: false)),
        Opened("set-in-new-scope", store => store.Set(Development with { Environment = "production" }, "NEW", "other", "new"u8, replace: false)),
        Opened("set-described", store => store.Set(Development, "NEW", "other", "new"u8, replace: false, readable: false, Described)),
        Opened("amend", store => store.Amend(Development, "C", Described)),
        Opened("grant", store => store.Grants.Add(Given)) with { Prepare = Share },
        Opened("revoke", store => store.Grants.Revoke(_ => true)) with { Prepare = Grant },
        Opened("remove-with-grants", store => store.Remove(Relay, "relay")) with { Prepare = Grant },
        Opened("audit-prune", store => store.Audit.Prune(DateTimeOffset.UtcNow.AddDays(1))),
        Opened("set-replace", store => store.Set(Development, "C", "other", "new"u8, replace: true)),
        Opened("rotate", store => store.Rotate(Development, "C", "new"u8, Week)),
        Opened("rotate-now", store => store.Rotate(Development, "C", "new"u8, TimeSpan.Zero)),
        Opened("rotate-finish", store => store.FinishRotation(Development, "A")),
        Opened("rotate-undo", store => store.UndoRotation(Development, "A")),
        Opened("read-expired", store => store.Read(Development, ["C"], "run")) with { Prepare = Expire },
        Opened("mark-compromised", store => store.MarkCompromised(Development, ["A", "C"])),
        Opened("import", Import),
        Opened("remove", store => store.Remove(Development, "A")),
        Opened("trust", store => store.Trust("p_shop", "/src/clone", "development", "trust")),
        Opened("distrust", store => store.Distrust("p_shop", "/src/shop", environment: null)),
        Opened("backup", store => store.BackUp("import")),
        new("daily-backup", Open),
        new("migrate", Open) { Prepare = BeOld },
        Opened("accept-restore", store => store.AcceptRestore()) with { Prepare = GoBack },
        new("restore", Restore) { Prepare = Leave, Between = $"!{StoreError.Older}" },
        Adds("environment", AddVariable),
        Adds("passphrase", AddPassphrase),
        Adds("recovery", AddRecovery),
        new("key-add-key-file", attempt => AddFile(attempt)),
        Removes(SlotKind.Environment, AddVariable),
        Removes(SlotKind.Passphrase, AddPassphrase),
        Removes(SlotKind.Recovery, AddRecovery),
        new("key-recover", attempt => Replace(attempt)) { Prepare = files => With(files, AddRecovery) },
        Opened("rekey", store => Rekey(store, deep: false)) with { Prepare = AddSlots },
        Opened("rekey-deep", store => Rekey(store, deep: true)) with { Prepare = AddSlots },
    ];

    /// <summary>From nothing.</summary>
    public static Change Init { get; } = new("init", attempt =>
    {
        attempt.Arm();
        LocalStore.Create(attempt.Location, attempt.Context, StoreKeySource.Default).Dispose();
    });

    public static Change Named(string name) => All.Append(Init).Single(change => change.Name == name);

    /// <summary>A store with values in each state, in two scopes.</summary>
    public static void Begin(TemporaryStore files)
    {
        files.Variables[Attempt.KeyVariable] = Attempt.Key;
        using var store = files.Create();
        foreach (var value in (string[])["old", "one"])
            store.Set(Development, "A", "api-key", Encoding.UTF8.GetBytes(value), replace: true);
        store.Rotate(Development, "A", "1"u8, Week);
        store.Set(Development with { Environment = "staging" }, "B", "password", "two"u8, replace: false);
        store.Set(Development, "C", "other", "three"u8, replace: false, readable: true);
        store.Trust("p_shop", "/src/shop", "development", "trust");
    }

    private static Change Opened(string name, Action<ISecretStore> act) => new(name, attempt =>
    {
        using var store = attempt.Open();
        act(store);
    });

    private static Change Adds(string kind, Action<ISecretStore> add) => Opened($"key-add-{kind}", add);

    private static Change Removes(string kind, Action<ISecretStore> add) =>
        Opened($"key-remove-{kind}", store => store.Keys.Remove(store.Keys.List().Single(slot => slot.Kind == kind).Id)) with
        {
            Prepare = files => With(files, add),
        };

    private static void With(TemporaryStore files, Action<ISecretStore> act)
    {
        using var store = files.Open();
        act(store);
    }

    private static void AddVariable(ISecretStore store)
    {
        using var slot = NewSlot.FromVariable(Attempt.KeyVariable, _ => Attempt.Key);
        store.Keys.Add(slot);
    }

    private static void AddPassphrase(ISecretStore store)
    {
        using var words = SecretBytes.Copy("several words of nobody"u8);
        using var slot = new Passphrase(words).Slot();
        store.Keys.Add(slot);
    }

    private static void AddRecovery(ISecretStore store)
    {
        using var code = RecoveryCode.New();
        using var slot = NewSlot.Of(code);
        store.Keys.Replace(slot, "key-add");
    }

    private static void AddSlots(TemporaryStore files) => With(files, store =>
    {
        AddVariable(store);
        AddRecovery(store);
    });

    private static void AddFile(Attempt attempt)
    {
        using var store = attempt.Open();
        using var slot = NewSlot.FromFile(Path.Combine(attempt.Location.Folder, "config", "second"));
        store.Keys.Add(slot);
    }

    private static void Replace(Attempt attempt)
    {
        using var store = attempt.Open();
        AddRecovery(store);
    }

    private static void Share(TemporaryStore files) => With(files, store => store.Set(Relay, "relay", "other", "shared"u8, replace: false));

    private static void Grant(TemporaryStore files)
    {
        Share(files);
        With(files, store => store.Grants.Add(Given));
    }

    private static void Import(ISecretStore store)
    {
        using var value = SecretBytes.Copy("new"u8);
        store.BackUp("import");
        store.Import(Development, [new("C", "other", value), new("NEW_1", "other", value), new("NEW_2", "api-key", value)], replace: true);
    }

    private static void Rekey(ISecretStore store, bool deep)
    {
        using var code = RecoveryCode.New();
        store.BackUp("rekey");
        store.Keys.Rekey(passphrase: null, code, deep);
    }

    private static void Expire(TemporaryStore files)
    {
        With(files, store => store.Rotate(Development, "C", "new"u8, TimeSpan.FromMilliseconds(1)));
        files.ClockOffset = TimeSpan.FromSeconds(1);
        With(files, store => store.Trust("p_shop", "/src/later", "development", "trust"));
    }

    // A migration and the day's backup come with opening.
    private static void Open(Attempt attempt)
    {
        attempt.Arm();
        LocalStore.Open(attempt.Location, attempt.Context).Dispose();
    }

    private static void BeOld(TemporaryStore files)
    {
        Directory.Delete(files.Home, recursive: true);
        Vectors.GoodDatabase.Put("format-1/good/whole", files);
        SecretGuard.Store.Files.PrivateFiles.EnsureFolder(Path.GetDirectoryName(files.Location.KeyFilePath)!);
        SecretGuard.Store.Files.PrivateFiles.TryWriteNew(files.Location.KeyFilePath, Encoding.ASCII.GetBytes(Vectors.VectorKeys.Of[SlotKind.KeyFile]));
        files.Clock = null;
    }

    private static void GoBack(TemporaryStore files)
    {
        files.CopyDatabase(CopyOf(files.Home));
        files.Set("C", "of another life");
        files.RestoreDatabase(CopyOf(files.Home));
    }

    private static void Leave(TemporaryStore files)
    {
        With(files, store => store.BackUpTo(CopyOf(files.Home)));
        files.Set("C", "of another life");
    }

    private static void Restore(Attempt attempt)
    {
        attempt.Arm();
        LocalStore.Restore(attempt.Location, attempt.Context, CopyOf(attempt.Location.Folder));
    }

    private static string CopyOf(string home) => Path.Combine(Path.GetDirectoryName(home)!, "earlier.db");
}
