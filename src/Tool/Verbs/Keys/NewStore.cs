using SecretGuard.Store;
using SecretGuard.Store.Slots;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Verbs.Keys;

/// <summary>The machine's store, its first key and its recovery code, as <c>init</c> makes them.</summary>
internal static class NewStore
{
    private static readonly VerbOption KeyVariable = new(
        "--key-env",
        "NAME",
        "the environment variable that holds the store's key (64 hex digits), if not SECRETGUARD_KEY");
    private static readonly VerbOption Keystore = new(
        "--keystore", null, "keep the store's key in the operating system's keystore, or fail");
    private static readonly VerbOption KeyFile = new("--key-file", null, "keep the store's key in a file, also where there is a keystore");

    public static IReadOnlyList<VerbOption> Options => [KeyVariable, Keystore, KeyFile, RecoveryPaper.File, RecoveryPaper.None];

    /// <summary>The store, which is made where there is none.</summary>
    public static ISecretStore OpenOrMake(Invocation call, Host host)
    {
        var source = Key(call);
        var location = StoreLocation.Resolve(host.Variable);
        if (LocalStore.Exists(location)) return OpenExisting(call, host, location);
        using var paper = RecoveryPaper.Draft(call, host);
        // Another may make it in between: then it is there, as if it always had been.
        if (Create(host, location, source, paper) is not { } store) return OpenExisting(call, host, location);
        host.Out.WriteLine($"made the store '{location.DatabasePath}'");
        if (store.OpenedByVariable is { } variable)
        {
            host.Out.WriteLine($"its key is in the environment variable '{variable}'");
        }
        else if (host.KeyDescriptor is not null)
        {
            host.Out.WriteLine("its key is the one that was handed over");
        }
        else if (store.OpenedBy.Kind == SlotKind.Keystore)
        {
            host.Out.WriteLine($"its key is in {store.OpenedBy.Source}");
        }
        else
        {
            new Messages(host).Warning(
                $"the store's key is in '{store.OpenedBy.Source}': whoever copies your home folder has both",
                "keep a copy of that file in a safe place" + (paper is null ? ": without it the values are lost" : ""));
        }

        paper?.Hand();
        return store;
    }

    private static ISecretStore OpenExisting(Invocation call, Host host, StoreLocation location)
    {
        if (call.Has(RecoveryPaper.File))
        {
            new Messages(host).Warning(
                $"'{RecoveryPaper.File.Name}' changes nothing: the store is there already",
                "dotnet secretguard key add recovery --recovery-file FILE");
        }

        if (call.Has(Keystore) || call.Has(KeyFile))
        {
            var (option, kind) = call.Has(Keystore) ? (Keystore, SlotKind.Keystore) : (KeyFile, SlotKind.KeyFile);
            new Messages(host).Warning(
                $"'{option.Name}' changes nothing: the store is there already", $"dotnet secretguard key add {kind}");
        }

        var store = LocalStore.Open(location, host.StoreContext);
        TellOfKeys(call, host, store);
        return store;
    }

    private static void TellOfKeys(Invocation call, Host host, ISecretStore store)
    {
        if (call[KeyVariable] is { } variable && variable != store.OpenedByVariable)
        {
            new Messages(host).Warning(
                $"'{KeyVariable.Name}' changes nothing: the store is there already",
                $"dotnet secretguard key add {SlotKind.Environment} NAME");
        }

        if (call.Has(RecoveryPaper.None) && store.Keys.List().FirstOrDefault(slot => slot.Kind == SlotKind.Recovery) is { } slot)
        {
            new Messages(host).Warning(
                $"'{RecoveryPaper.None.Name}' changes nothing: the store has a recovery code already",
                $"dotnet secretguard key remove {SlotText.ShortId(slot)}");
        }
    }

    // The code goes to its file while nobody else can be making the store: so who is late writes none.
    private static ISecretStore? Create(Host host, StoreLocation location, StoreKeySource source, RecoveryPaper? paper)
    {
        try
        {
            return LocalStore.Create(location, host.StoreContext, source, paper?.Code, () => paper?.WriteFile());
        }
        catch (StoreException late) when (late.Error == StoreError.Exists)
        {
            return null;
        }
        catch
        {
            paper?.Withdraw();
            throw;
        }
    }

    private static StoreKeySource Key(Invocation call) => (call[KeyVariable], call.Has(Keystore), call.Has(KeyFile)) switch
    {
        ({ } named, false, false) => StoreKeySource.Named(named),
        (null, true, false) => StoreKeySource.OnlyKeystore,
        (null, false, true) => StoreKeySource.OnlyKeyFile,
        (null, false, false) => StoreKeySource.Best,
        _ => throw new Failure($"only one of '{KeyVariable.Name}', '{Keystore.Name}' and '{KeyFile.Name}' can be meant"),
    };
}
