using SecretGuard.Store;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Interchange;

namespace SecretGuard.Tool.Verbs;

/// <summary>Writes the whole store to a file, encrypted as it is.</summary>
internal sealed class BackupVerb : Verb
{
    public override string Name => "backup";

    public override string Summary => "write the whole store to a file, encrypted as it is: its keys open it";

    public override IReadOnlyList<VerbArgument> Arguments => [new("FILE", "a new file")];

    public override int Execute(Invocation call, Host host)
    {
        var path = ExportFile.Place(host, call.Arguments[0]);
        using var store = LocalStore.Open(StoreLocation.Resolve(host.Variable), host.StoreContext);
        store.BackUpTo(path);
        host.Out.WriteLine($"wrote the store to '{path}'");
        return ExitCode.Done;
    }
}
