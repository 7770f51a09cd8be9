using SecretGuard.Detection.Judging;

namespace SecretGuard.Detection;

/// <summary>Finds the password or key in a connection string: <c>Server=db;User ID=app;Password=…</c>.</summary>
internal static class ConnectionStrings
{
    public static readonly Rule Rule = new(
        "connection-string-password",
        DiagnosticIds.ConnectionString,
        "connection string with a password");

    private static readonly HashSet<string> Secrets = new(StringComparer.OrdinalIgnoreCase)
    {
        "password", "pwd", "accountkey", "sharedaccesskey", "accesskey", "sharedsecret",
    };

    private static readonly HashSet<string> Landmarks = new(StringComparer.OrdinalIgnoreCase)
    {
        "server", "datasource", "host", "hostname", "address", "addr", "networkaddress", "initialcatalog", "database", "userid", "uid",
        "user", "username", "port", "endpoint", "accountname", "accountendpoint", "sharedaccesskeyname", "defaultendpointsprotocol",
        "driver", "provider",
    };

    private static readonly string[] Local = ["devstoreaccount1", "UseDevelopmentStorage=true", "https://localhost:8081"];

    /// <summary>Whether a text might be one; costs next to nothing.</summary>
    public static bool MayBe(string text) => text.Length >= 12 && text.IndexOf('=') > 0 && text.IndexOf(';') > 0;

    /// <summary>
    /// The first password or key with a constant value, its place within <paramref name="text"/>; null where there is none.
    /// </summary>
    public static Finding? Find(string text)
    {
        if (!MayBe(text) || Local.Any(part => text.Contains(part, StringComparison.OrdinalIgnoreCase))) return null;
        var isOne = false;
        Finding? found = null;
        foreach (var pair in ConnectionStringPair.Parse(text))
        {
            if (!IsPlausible(pair.Key))
            {
                // Other text, such as code around it: what came before and what follows are apart.
                isOne = false;
                found = null;
                continue;
            }

            isOne |= Landmarks.Contains(pair.Key);
            if (found is null && Secrets.Contains(pair.Key)) found = Judge(text, pair);
            if (isOne && found is not null) return found;
        }

        return null;
    }

    private static Finding? Judge(string text, ConnectionStringPair pair)
    {
        var value = text.Substring(pair.Start, pair.Length);
        return value.Length == 0 || value.Contains('\n') || Placeholders.IsReference(value.AsSpan()) || Placeholders.IsPlaceholder(value.AsSpan())
            ? null
            : new Finding(Rule, pair.Start, pair.Length, Confidence.High, Reason.ConnectionString);
    }

    private static bool IsPlausible(string key) => key.Length is > 0 and <= 40 && key.All(c => char.IsLetterOrDigit(c) || c is '_' or '-');
}
