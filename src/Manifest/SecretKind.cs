namespace SecretGuard.Manifest;

/// <summary>What a secret is; decides how it is validated, generated and used.</summary>
internal enum SecretKind
{
    ApiKey,
    ConnectionString,
    SshKey,
    OAuth,
    ServerSecret,
    Password,
    Certificate,

    /// <summary>Fine in a browser; exempt from what guards client-side output.</summary>
    Public,
    Other,
}

/// <summary>The names of kinds as files and command lines write them.</summary>
internal static class SecretKinds
{
    public static readonly IReadOnlyList<string> Names =
        ["api-key", "connection-string", "ssh-key", "oauth", "server-secret", "password", "certificate", "public", "other"];

    public static string Name(this SecretKind kind) => Names[(int)kind];

    public static SecretKind? Parse(string name)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (Names[i] == name) return (SecretKind)i;
        }

        return null;
    }
}
