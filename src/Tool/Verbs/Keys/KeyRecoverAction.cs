using SecretGuard.Store;
using SecretGuard.Store.Slots;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs.Keys;

/// <summary>Opens the store with the recovery code, gives it a key that is at hand, and makes a new code: a code is used once.</summary>
internal sealed class KeyRecoverAction : VerbAction
{
    public static readonly VerbOption CodeFile = new(
        "--code-file", "FILE", "read the recovery code from a file, and not from the terminal");

    private const int Longest = 200;

    public override string Usage => "recover";

    public override string Summary => "open the store with the recovery code, give it a key that is at hand, and make a new code";

    public override IReadOnlyList<VerbOption> Options => [CodeFile, RecoveryPaper.File];

    public override int Execute(Invocation call, Host host)
    {
        var location = StoreLocation.Resolve(host.Variable);
        if (!LocalStore.Exists(location)) throw new Failure($"there is no store '{location.DatabasePath}'", "dotnet secretguard init");
        LocalStore.RequireSlot(location, SlotKind.Recovery);
        using var code = Read(call, host);
        using var store = LocalStore.Open(location, host.StoreContext, new RecoveryKey(code));
        using var key = FirstSlot.Choose(location, host.StoreContext, StoreKeySource.Best);
        using var paper = RecoveryPaper.Require(call, host);
        try
        {
            using var slot = NewSlot.Of(paper.Code);
            // Where the keystore had a key that is lost, the new one takes its slot.
            if (key.Kind == SlotKind.Keystore) store.Keys.Replace(key, "key-add");
            else store.Keys.TryAdd(key);
            store.Keys.Replace(slot, "key-recover");
        }
        catch
        {
            paper.Withdraw();
            throw;
        }

        paper.Hand();
        host.Out.WriteLine(key.Kind == SlotKind.Keystore
            ? $"{key.Offer.Source} has a key that opens the store now"
            : $"the key in '{Printable.Of(key.Offer.Source)}' opens the store now");
        host.Out.WriteLine("the recovery code that was used opens it no longer, the new one does");
        return ExitCode.Done;
    }

    /// <summary>The code, from its file or typed at a hidden prompt.</summary>
    public static RecoveryCode Read(Invocation call, Host host)
    {
        if (call[CodeFile] is { } name)
        {
            var path = host.FullPath(name);
            if (!File.Exists(path)) throw new Failure($"there is no file '{Printable.Of(path)}'");
            using var content = new SecretBytes(Longest);
            using var file = File.OpenHandle(path);
            return RecoveryCode.Parse(content.Span[..RandomAccess.Read(file, content.Span, fileOffset: 0)]);
        }

        if (!host.IsInteractive) throw new Failure("there is no terminal to ask for the recovery code", "use --code-file FILE");
        using var typed = HiddenLine.Read(host, "recovery code (hidden): ", Longest);
        return RecoveryCode.Parse(typed is null ? [] : typed.Span);
    }
}
