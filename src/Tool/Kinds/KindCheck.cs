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

    /// <summary>Refuses what is not of that kind, and warns of what will not be for long.</summary>
    public static KindFacts Require(Invocation call, Host host, SecretKind kind, ReadOnlySpan<byte> value)
    {
        var facts = Look(call, host, kind, value);
        if (facts.Fault is { } fault) throw new Failure($"{fault.Fact}, and nothing was stored", fault.Hints);
        foreach (var warning in facts.Warnings) new Messages(host).Warning(warning);
        return facts;
    }

    /// <summary>What there is to say of a value; that it is empty, the store says.</summary>
    public static KindFacts Look(Invocation call, Host host, SecretKind kind, ReadOnlySpan<byte> value) =>
        value.IsEmpty ? KindFacts.None : kind switch
        {
            SecretKind.ConnectionString => ConnectionStringCheck.Look(value, call.Has(AllowInsecure)),
            SecretKind.SshKey => SshKeyCheck.Look(value),
            SecretKind.Certificate => CertificateCheck.Look(value, host.Clock.GetUtcNow()),
            _ => KindFacts.None,
        };
}
