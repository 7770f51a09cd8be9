using SecretGuard.Manifest;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Kinds;

/// <summary>Whether a value is what its kind says, before it is stored.</summary>
internal static class KindCheck
{
    private static readonly VerbOption AllowInsecure = new(
        "--allow-insecure",
        null,
        "store a connection string that turns transport security off to a server that is not local");

    public static IReadOnlyList<VerbOption> Options => [AllowInsecure];

    /// <summary>Refuses what is not of that kind, and warns of what will not be for long; that it is empty, the store says.</summary>
    public static void Require(Invocation call, Host host, SecretKind kind, ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty) return;
        switch (kind)
        {
            case SecretKind.ConnectionString: ConnectionStringCheck.Require(value, call.Has(AllowInsecure)); break;
            case SecretKind.SshKey: SshKeyCheck.Require(value); break;
            case SecretKind.Certificate: CertificateCheck.Require(value, new Messages(host), host.Clock.GetUtcNow()); break;
            default: break;
        }
    }
}
