namespace SecretGuard.Manifest;

/// <summary>Guesses what a secret is where nobody said: by its name, then by how its value begins.</summary>
internal static class KindGuess
{
    private static readonly (string Part, SecretKind Kind)[] ByName =
    [
        ("CONNECTIONSTRING", SecretKind.ConnectionString), ("CONNECTION_STRING", SecretKind.ConnectionString),
        ("PASSWORD", SecretKind.Password), ("PASSWD", SecretKind.Password),
        ("PWD", SecretKind.Password), ("SERVER_SECRET", SecretKind.ServerSecret),
        ("CLIENTSECRET", SecretKind.OAuth), ("CLIENT_SECRET", SecretKind.OAuth),
        ("CERTIFICATE", SecretKind.Certificate), ("PFX", SecretKind.Certificate),
        ("SSH", SecretKind.SshKey), ("KEY", SecretKind.ApiKey),
        ("TOKEN", SecretKind.ApiKey),
    ];

    /// <param name="name">The secret's name.</param>
    /// <param name="value">Its value in UTF-8; empty where that is not to be looked at.</param>
    public static SecretKind Of(string name, ReadOnlySpan<byte> value)
    {
        if (value.StartsWith("-----BEGIN CERTIFICATE"u8)) return SecretKind.Certificate;
        if (value.StartsWith("-----BEGIN OPENSSH"u8)) return SecretKind.SshKey;
        foreach (var (part, kind) in ByName)
        {
            if (name.Contains(part, StringComparison.OrdinalIgnoreCase)) return kind;
        }

        return SecretKind.Other;
    }
}
