using SecretGuard.Store;
using SecretGuard.Store.Keys;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Verbs.Keys;

/// <summary>Writes a random key into a new file. It opens nothing until it is added.</summary>
internal sealed class KeyNewAction : VerbAction
{
    public override string Usage => "new FILE";

    public override string Summary => "write a random key into a new file, which opens nothing until it is added";

    public override (int Least, int Most) Arguments => (1, 1);

    public override int Execute(Invocation call, Host host)
    {
        var path = host.FullPath(call.Arguments[1]);
        using var key = SecretBytes.Random(StoreKey.Size);
        using var line = HexKey.FormatLine(key);
        NewFile.Write(path, line);
        host.Out.WriteLine($"made the key file '{Printable.Of(path)}'");
        return ExitCode.Done;
    }
}
