using SecretGuard.Store;
using SecretGuard.Store.Files;
using SecretGuard.Store.Slots;
using SecretGuard.Store.Slots.Keystores;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Verbs.Keys;

/// <summary>Adds a way to open the store.</summary>
internal sealed class KeyAddAction : VerbAction
{
    public override string Usage => "add environment NAME | key-file [FILE] | keystore | passphrase | recovery";

    public override string Summary => "add a key that opens the store";

    public override IReadOnlyList<VerbOption> Options => [TypedPassphrase.File, RecoveryPaper.File];

    public override (int Least, int Most) Arguments => (1, 2);

    public override int Execute(Invocation call, Host host)
    {
        var name = call.Arguments.Count > 2 ? call.Arguments[2] : null;
        using var store = Open(host);
        switch ((call.Arguments[1], name))
        {
            case (SlotKind.Environment, not null): AddVariable(store, host, name); break;
            case (SlotKind.KeyFile, _): AddFile(store, host, name); break;
            case (SlotKind.Keystore, null): AddKeystore(store, host); break;
            case (SlotKind.Passphrase, null): AddPassphrase(store, call, host); break;
            case (SlotKind.Recovery, null): AddRecovery(store, call, host); break;
            default: throw new Failure("'key add' was not told which key", $"dotnet secretguard key {Usage}");
        }

        return ExitCode.Done;
    }

    private static void AddVariable(ISecretStore store, Host host, string name)
    {
        using var slot = NewSlot.FromVariable(name, host.Variable);
        store.Keys.Add(slot);
        host.Out.WriteLine($"the key in the environment variable '{Printable.Of(name)}' opens the store now");
    }

    private static void AddFile(ISecretStore store, Host host, string? name)
    {
        var standard = StoreLocation.Resolve(host.Variable).KeyFilePath;
        var path = name is null ? standard : host.FullPath(name);
        if (name is null) PrivateFiles.EnsureFolder(Path.GetDirectoryName(standard)!);
        else if (!File.Exists(path))
            throw new Failure($"there is no file '{Printable.Of(path)}'", "make one first: dotnet secretguard key new FILE");
        using var slot = NewSlot.FromFile(path, name is null ? null : "name a file that holds the key: 64 hexadecimal digits");
        store.Keys.Add(slot);
        host.Out.WriteLine($"the key in '{Printable.Of(path)}' opens the store now");
        if (path != standard) new Messages(host).Hint($"to open it with that file: {NamedKeyFile.Variable}={Printable.Of(path)}");
    }

    private static void AddKeystore(ISecretStore store, Host host)
    {
        var keystore = SystemKeystore.Here(StoreLocation.Resolve(host.Variable), host.Variable) ?? throw SystemKeystore.None();
        using var slot = NewSlot.In(keystore);
        var hadOne = store.Keys.Replace(slot, "key-add") > 0;
        host.Out.WriteLine($"{keystore.Title} has a key that opens the store now" + (hadOne ? ", the one before no longer does" : ""));
        if (!hadOne && store.OpenedBy.Kind == SlotKind.KeyFile)
            new Messages(host).Hint("the key file opens it as well; to go without: dotnet secretguard key remove ID");
    }

    private static void AddPassphrase(ISecretStore store, Invocation call, Host host)
    {
        using var typed = TypedPassphrase.ReadNew(call, host);
        using var slot = new Passphrase(typed).Slot();
        store.Keys.Add(slot);
        host.Out.WriteLine("the passphrase opens the store now: dotnet secretguard key unlock");
    }

    private static void AddRecovery(ISecretStore store, Invocation call, Host host)
    {
        using var paper = RecoveryPaper.Require(call, host);
        var hadOne = store.Keys.List().Any(slot => slot.Kind == SlotKind.Recovery);
        try
        {
            using var slot = NewSlot.Of(paper.Code);
            store.Keys.Replace(slot, "key-add");
        }
        catch
        {
            paper.Withdraw();
            throw;
        }

        paper.Hand();
        host.Out.WriteLine(hadOne
            ? "the new recovery code opens the store now, the one before no longer does"
            : "the recovery code opens the store now");
    }
}
