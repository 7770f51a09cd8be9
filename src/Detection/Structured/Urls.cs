using SecretGuard.Detection.Connections;
using SecretGuard.Detection.Judging;

namespace SecretGuard.Detection.Structured;

/// <summary>
/// URLs with a password before the host or a secret among the parameters, and parameters without a URL: a shared access signature, a form
/// that asks for a token. The URL of a database or a broker is a connection string.
/// </summary>
internal sealed class Urls() : StructuredFormat("://", "sig=", "client_secret=")
{
    public static readonly Rule Password = new("url-password", DiagnosticIds.UrlCredentials, "password in a URL");

    private const int LongestQuery = 2048;

    private static readonly HashSet<string> Stores = new(StringComparer.OrdinalIgnoreCase)
    {
        "mongodb", "mongodb+srv", "postgres", "postgresql", "cockroachdb", "mysql", "mysqlx", "mariadb", "sqlserver", "mssql",
        "oracle", "db2", "redis", "rediss", "valkey", "valkeys", "memcached", "amqp",
        "amqps", "rabbitmq", "nats", "tls+nats", "kafka", "mqtt", "mqtts", "stomp",
        "clickhouse", "clickhouses", "cassandra", "couchbase", "couchbases", "couchdb", "neo4j", "neo4j+s", "bolt", "bolt+s", "influxdb",
        "elasticsearch", "snowflake", "libsql", "ldap", "ldaps", "smtp", "smtps", "imap", "imaps", "ftp", "ftps", "sftp", "smb",
        "postgresql+psycopg2", "postgresql+asyncpg", "mysql+pymysql", "mssql+pyodbc", "npgsql",
    };

    public override IReadOnlyList<Rule> Rules => [Password, UrlParameters.Rule];

    public override int Read(ReadOnlySpan<char> text, int anchor, List<Finding> found) =>
        text[anchor] == ':' ? ReadUrl(text, anchor, found) : ReadQuery(text, anchor, found);

    /// <summary>Whether a scheme is one of a database, a broker, a directory or a mail server, whose URL is a connection string.</summary>
    public static bool IsStore(string scheme) => Stores.Contains(scheme);

    private static int ReadUrl(ReadOnlySpan<char> text, int anchor, List<Finding> found)
    {
        var url = new UrlParts(text, anchor);
        if (url.Login.Length > 0 && Judge(url) is { } finding) found.Add(finding);
        UrlParameters.Read(text, url.PathStart, url.End, url.Host, found);
        return url.End;
    }

    private static int ReadQuery(ReadOnlySpan<char> text, int anchor, List<Finding> found)
    {
        var start = anchor;
        while (start > 0 && anchor - start < LongestQuery && UrlParts.IsUrlCharacter(text[start - 1])) start--;
        var end = UrlParts.EndOf(text, anchor);
        UrlParameters.Read(text, start, end, default, found);
        return end;
    }

    private static Finding? Judge(in UrlParts url)
    {
        if (!IsHost(url.Host)) return null;
        var colon = url.Login.IndexOf(':');
        var password = url.Login.Slice(colon + 1);
        // secretguard:allow SG0007 the word that GitHub takes beside a token, no password
        if (colon < 0 || password.Length == 0 || IsPort(password) || password.SequenceEqual("x-oauth-basic".AsSpan())) return null;
        if (Variables.In(password)) return null;
        var decoded = Percent.Decode(password).AsSpan();
        var context = new ConnectionContext(url.Host, url.Login.Slice(0, colon), isOdbc: false);
        if (context.JudgePassword(decoded, url.Start + colon + 1, password.Length) is not { } finding) return null;
        if (IsStore(url.SchemeName)) return finding;
        if (finding.Rule == ConnectionStrings.Weak && (Placeholders.IsPlaceholder(decoded) || Documentation.Is(decoded))) return null;
        var confidence = Hosts.IsExample(url.Host) ? Confidence.Low : finding.Confidence;
        return new Finding(Password, finding.Start, finding.Length, confidence, Reason.UrlCredentials);
    }

    private static bool IsPort(ReadOnlySpan<char> text) => text.Length <= 5 && text.TrimStart("0123456789".AsSpan()).Length == 0;

    // An image's digest is no host.
    private static bool IsHost(ReadOnlySpan<char> host) =>
        host.Length > 0 && (char.IsLetterOrDigit(host[0]) || host[0] is '[' or '{' or '$' or '%' or '_' or '.')
        && !host.StartsWith("sha256".AsSpan(), StringComparison.Ordinal) && !host.StartsWith("sha512".AsSpan(), StringComparison.Ordinal);
}
