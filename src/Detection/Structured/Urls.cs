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

    private const int ShortestScheme = 2;
    private const int LongestScheme = 20;
    private const int LongestAuthority = 1024;
    private const int LongestQuery = 2048;

    private static readonly HashSet<string> Stores = new(StringComparer.OrdinalIgnoreCase)
    {
        "mongodb", "mongodb+srv", "postgres", "postgresql", "cockroachdb", "mysql", "mysqlx", "mariadb", "sqlserver", "mssql",
        "oracle", "db2", "redis", "rediss", "valkey", "valkeys", "memcached", "amqp", "amqps", "rabbitmq", "nats", "tls+nats", "kafka", "mqtt", "mqtts", "stomp",
        "clickhouse", "clickhouses", "cassandra", "couchbase", "couchbases", "couchdb", "neo4j", "neo4j+s", "bolt", "bolt+s", "influxdb",
        "elasticsearch", "snowflake", "libsql", "ldap", "ldaps", "smtp", "smtps", "imap", "imaps", "ftp", "ftps", "sftp", "smb",
        "postgresql+psycopg2", "postgresql+asyncpg", "mysql+pymysql", "mssql+pyodbc", "npgsql",
    };

    public override IReadOnlyList<Rule> Rules => [Password, UrlParameters.Rule];

    public override int Read(ReadOnlySpan<char> text, int anchor, List<Finding> found) =>
        text[anchor] == ':' ? ReadUrl(text, anchor, found) : ReadQuery(text, anchor, found);

    private static int ReadUrl(ReadOnlySpan<char> text, int anchor, List<Finding> found)
    {
        var scheme = anchor;
        while (scheme > 0 && anchor - scheme < LongestScheme && IsSchemeCharacter(text[scheme - 1])) scheme--;
        var start = anchor + 3;
        if (anchor - scheme < ShortestScheme) return start;
        var end = EndOf(text, start);
        var url = text.Slice(start, end - start);
        var length = url.IndexOfAny("/?#".AsSpan());
        if (length < 0) length = url.Length;
        var authority = url.Slice(0, Math.Min(length, LongestAuthority));
        var at = authority.LastIndexOf('@');
        var host = authority.Slice(at + 1);
        if (at > 0 && Judge(text.Slice(scheme, anchor - scheme), authority.Slice(0, at), host, start) is { } finding) found.Add(finding);
        UrlParameters.Read(text, start + length, end, host, found);
        return end;
    }

    private static int ReadQuery(ReadOnlySpan<char> text, int anchor, List<Finding> found)
    {
        var start = anchor;
        while (start > 0 && anchor - start < LongestQuery && IsUrlCharacter(text[start - 1])) start--;
        var end = EndOf(text, anchor);
        UrlParameters.Read(text, start, end, default, found);
        return end;
    }

    private static Finding? Judge(ReadOnlySpan<char> scheme, ReadOnlySpan<char> login, ReadOnlySpan<char> host, int start)
    {
        if (!IsHost(host)) return null;
        var colon = login.IndexOf(':');
        var password = login.Slice(colon + 1);
        if (colon < 0 || password.Length == 0 || IsPort(password) || password.SequenceEqual("x-oauth-basic".AsSpan())) return null;
        if (Variables.In(password)) return null;
        var decoded = Percent.Decode(password).AsSpan();
        var context = new ConnectionContext(host, login.Slice(0, colon), isOdbc: false);
        if (context.JudgePassword(decoded, start + colon + 1, password.Length) is not { } finding) return null;
        if (Stores.Contains(Scheme(scheme))) return finding;
        if (finding.Rule == ConnectionStrings.Weak && (Placeholders.IsPlaceholder(decoded) || Documentation.Is(decoded))) return null;
        var confidence = Hosts.IsExample(host) ? Confidence.Low : finding.Confidence;
        return new Finding(Password, finding.Start, finding.Length, confidence, Reason.UrlCredentials);
    }

    // jdbc:postgresql, and what stands before it without a border, such as `DATABASE_URL=postgres`.
    private static string Scheme(ReadOnlySpan<char> scheme) =>
        scheme.Slice(scheme.LastIndexOf('.') + 1).TrimStart("-+.0123456789".AsSpan()).ToString();

    private static bool IsPort(ReadOnlySpan<char> text) => text.Length <= 5 && text.TrimStart("0123456789".AsSpan()).Length == 0;

    // An image's digest is no host.
    private static bool IsHost(ReadOnlySpan<char> host) =>
        host.Length > 0 && (char.IsLetterOrDigit(host[0]) || host[0] is '[' or '{' or '$' or '%' or '_' or '.')
        && !host.StartsWith("sha256".AsSpan(), StringComparison.Ordinal) && !host.StartsWith("sha512".AsSpan(), StringComparison.Ordinal);

    private static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (IsUrlCharacter(text[end]) || IsEntity(text.Slice(start, end - start), text[end]))) end++;
        return end;
    }

    // A semicolon ends a URL, in a connection string above all; but not where markup writes an ampersand with it.
    private static bool IsEntity(ReadOnlySpan<char> before, char c) => c == ';' && before.EndsWith("&amp".AsSpan(), StringComparison.Ordinal);

    private static bool IsSchemeCharacter(char c) => c < 128 && (char.IsLetterOrDigit(c) || c is '+' or '-' or '.');

    private static bool IsUrlCharacter(char c) =>
        c > ' ' && c is not ('"' or '\'' or '<' or '>' or '`' or '\\' or '|' or ';' or '\u00a0' or '\u2026');
}
