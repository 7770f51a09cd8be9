namespace SecretGuard.Detection.Judging;

/// <summary>Names and values as manuals write them, to be replaced by the reader: <c>myServerAddress</c>, <c>your_password</c>.</summary>
internal static class Documentation
{
    private static readonly string[] Owners = ["my", "your", "some"];

    private static readonly string[] Nouns =
    [
        "server", "host", "database", "db", "user", "username", "login", "account", "password", "passwd", "pwd", "pass", "secret", "key",
        "token", "namespace", "endpoint", "domain", "instance", "cluster", "resource", "storage", "accesskey", "connection",
        "strongpassword", "secure", "strong", "super", "very",
    ];

    /// <summary>Whether a text starts with such a name.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        foreach (var owner in Owners)
        {
            if (!text.StartsWith(owner.AsSpan(), StringComparison.OrdinalIgnoreCase)) continue;
            var rest = text.Slice(owner.Length).TrimStart("-_ ".AsSpan());
            foreach (var noun in Nouns)
            {
                if (rest.StartsWith(noun.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }
}
