namespace SecretGuard.Detection;

/// <summary>Finds the password or key in a connection string: <c>Server=db;User ID=app;Password=…</c>.</summary>
internal static class ConnectionStrings
{
    public static readonly Rule Rule = new("connection-string-password", DiagnosticIds.ConnectionString, "connection string with a password");

    private static readonly HashSet<string> Secrets = new(StringComparer.OrdinalIgnoreCase)
    {
        "password", "pwd", "accountkey", "sharedaccesskey", "accesskey", "sharedsecret",
    };

    private static readonly HashSet<string> Landmarks = new(StringComparer.OrdinalIgnoreCase)
    {
        "server", "datasource", "host", "hostname", "address", "addr", "networkaddress", "initialcatalog", "database", "userid", "uid", "user", "username",
        "port", "endpoint", "accountname", "accountendpoint", "sharedaccesskeyname", "defaultendpointsprotocol", "driver", "provider",
    };

    private static readonly string[] Local = ["devstoreaccount1", "UseDevelopmentStorage=true", "https://localhost:8081"];

    /// <summary>Whether a text might be one; costs next to nothing.</summary>
    public static bool MayBe(string text) => text.Length >= 12 && text.IndexOf('=') > 0 && text.IndexOf(';') > 0;

    /// <summary>The first password or key with a constant value, its place within <paramref name="text"/>; null where there is none.</summary>
    public static Finding? Find(string text)
    {
        if (!MayBe(text) || Local.Any(part => text.Contains(part, StringComparison.OrdinalIgnoreCase))) return null;
        var pairs = ConnectionStringPair.Parse(text);
        if (!pairs.Any(pair => Landmarks.Contains(pair.Key))) return null;
        foreach (var pair in pairs)
        {
            if (!Secrets.Contains(pair.Key) || pair.Length == 0) continue;
            var value = text.Substring(pair.Start, pair.Length);
            if (!Placeholders.IsReference(value) && !Placeholders.IsPlaceholder(value)) return new Finding(Rule, pair.Start, pair.Length, Confidence.High);
        }

        return null;
    }
}
