using SecretGuard.Store;
using SecretGuard.Store.Backups;
using SecretGuard.Store.Slots;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Verbs.Keys;

namespace SecretGuard.Tool.Verbs;

/// <summary>Puts a backup in the place of the store, or shows the backups that the store made of itself.</summary>
internal sealed class RestoreVerb : Verb
{
    private static readonly VerbOption Replace = new(
        "--replace", null, "replace the store that is there without asking; it becomes a backup itself");

    public override string Name => "restore";

    public override string Summary => "put a backup in the place of the store; without FILE, show the backups that were made of themselves";

    public override IReadOnlyList<VerbArgument> Arguments => [new("FILE", "a backup", IsRequired: false)];

    public override IReadOnlyList<VerbOption> Options => [Replace, KeyRecoverAction.CodeFile, TypedPassphrase.File, VerbOption.Format];

    public override int Execute(Invocation call, Host host)
    {
        var location = StoreLocation.Resolve(host.Variable);
        var isJson = call.WantsJson;
        if (call.Arguments.Count == 0) Show(new BackupFolder(location).List(), host, isJson);
        else if (isJson) throw new Failure("'--format' is for the list of backups, without FILE");
        else Restore(call, host, location);
        return ExitCode.Done;
    }

    private static void Restore(Invocation call, Host host, StoreLocation location)
    {
        var path = host.FullPath(call.Arguments[0]);
        if (!File.Exists(path)) throw new Failure($"there is no file '{path}'");
        if (LocalStore.Exists(location)) Confirm(call, host, location);
        var (slots, isByCode) = Open(call, host, location, path);
        host.Out.WriteLine($"restored '{location.DatabasePath}' from '{path}'");
        WarnOfKeystore(slots, host);
        if (isByCode) new Messages(host).Hint("give it a key of this machine, and a new code: dotnet secretguard key recover");
        new Messages(host).Hint(
            "what was changed since that backup is not in it, and what was removed or revoked since then is back, "
            + "keys and recovery code too");
    }

    // A keystore stays on its machine, and its keys do not come back.
    private static void WarnOfKeystore(IReadOnlyList<SlotStatus> slots, Host host)
    {
        foreach (var slot in slots.Where(slot => slot is { Kind: SlotKind.Keystore, Opens: false }))
        {
            new Messages(host).Warning(
                $"the key slot '{SlotText.Of(slot)}' does not work here: {slot.Missed?.Fact ?? "its key is another one"}",
                "to make a new key there: dotnet secretguard key add keystore",
                $"or to take the slot away: dotnet secretguard key remove {SlotText.ShortId(slot)}");
        }
    }

    /// <returns>The ways to open what was restored, and whether it took the recovery code.</returns>
    private static (IReadOnlyList<SlotStatus> Slots, bool IsByCode) Open(Invocation call, Host host, StoreLocation location, string path)
    {
        if (call.Has(TypedPassphrase.File))
        {
            using var passphrase = TypedPassphrase.Read(call, host);
            return (LocalStore.Restore(location, host.StoreContext, path, new Passphrase(passphrase)), false);
        }

        if (!call.Has(KeyRecoverAction.CodeFile))
        {
            try
            {
                return (LocalStore.Restore(location, host.StoreContext, path), false);
            }
            catch (StoreException locked) when (locked.Error == StoreError.Locked)
            {
                if (!host.IsInteractive) throw Locked(locked.Missed);
            }
        }

        using var code = KeyRecoverAction.Read(call, host);
        return (LocalStore.Restore(location, host.StoreContext, path, new RecoveryKey(code)), true);
    }

    private static Failure Locked(IEnumerable<string> missed) => new(
        "the backup is locked, no key was given",
        [
            .. missed,
            "set the variable that held its key",
            $"or name its key file in {NamedKeyFile.Variable}",
            $"or give the recovery code: {KeyRecoverAction.CodeFile.Name} FILE",
            $"or the passphrase, if it has one: {TypedPassphrase.File.Name} FILE",
        ]);

    private static void Confirm(Invocation call, Host host, StoreLocation location)
    {
        if (call.Has(Replace)) return;
        if (!host.IsInteractive) throw new Failure($"there is a store '{location.DatabasePath}' already", "to replace it: --replace");
        Question.Require(host, $"There is a store '{location.DatabasePath}' already. Replace it?");
    }

    private static void Show(IReadOnlyList<BackupFile> backups, Host host, bool isJson)
    {
        if (isJson)
        {
            WriteJson(backups, host);
        }
        else if (backups.Count == 0)
        {
            new Messages(host).Hint("no backup was made yet; one is made before an import and once a day");
        }
        else
        {
            TextTable.Write(
                host.Out,
                ["MADE", "BEFORE", "FILE"],
                backups.Select(backup => (string[])[$"{backup.Made:yyyy-MM-dd HH:mm:ss}Z", backup.Reason, backup.Path]));
        }
    }

    private static void WriteJson(IReadOnlyList<BackupFile> backups, Host host) => JsonOutput.Write(host.Out, json =>
    {
        json.WriteObjects("backups", backups, backup =>
        {
            json.WriteString("made", backup.Made);
            json.WriteString("reason", backup.Reason);
            json.WriteString("path", backup.Path);
        });
    });
}
