namespace SecretGuard.Detection.Judging;

/// <summary>What the name of a server says about how much its password matters.</summary>
internal static class Hosts
{
    private static readonly string[] Local = ["localhost", ".", "(local)", "::1", "0.0.0.0", "host.docker.internal", "host-gateway"];
    private static readonly string[] Reserved = ["example.com", "example.net", "example.org", "example", "test", "invalid", "localhost"];

    /// <summary>
    /// Whether a server is this machine: <c>localhost</c>, <c>tcp:127.0.0.1,1433</c>, <c>.\SQLEXPRESS</c>, <c>(localdb)\x</c>,
    /// <c>http://localhost:8081/</c>.
    /// </summary>
    public static bool IsLocal(ReadOnlySpan<char> server)
    {
        var host = Name(server);
        foreach (var name in Local)
        {
            if (host.Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return host.StartsWith("127.".AsSpan(), StringComparison.Ordinal)
            || host.StartsWith("(localdb)".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a name is one that RFC 2606 and RFC 6761 reserve for examples and tests, so that no server can have it.</summary>
    public static bool IsExample(ReadOnlySpan<char> server)
    {
        var host = Name(server).TrimEnd('.');
        foreach (var name in Reserved)
        {
            if (!host.EndsWith(name.AsSpan(), StringComparison.OrdinalIgnoreCase)) continue;
            if (host.Length > name.Length && host[host.Length - name.Length - 1] == '.') return true;
            if (host.Length == name.Length && (name.IndexOf('.') > 0 || name == "example")) return true;
        }

        return false;
    }

    // Without scheme or protocol, port, instance and path.
    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> server)
    {
        server = server.Trim();
        var scheme = server.IndexOf("://".AsSpan(), StringComparison.Ordinal);
        if (scheme >= 0) server = server.Slice(scheme + 3);
        else if (ProtocolLength(server) is > 0 and var length) server = server.Slice(length);
        var end = server.IndexOfAny(",\\/;".AsSpan());
        if (end >= 0) server = server.Slice(0, end);
        if (server.Length > 0 && server[0] == '[') return server.IndexOf(']') is > 0 and var close ? server.Slice(1, close - 1) : server;
        var colon = server.IndexOf(':');
        return colon >= 0 && server.LastIndexOf(':') == colon ? server.Slice(0, colon) : server;
    }

    // SqlClient's protocols before a server's name.
    private static int ProtocolLength(ReadOnlySpan<char> server)
    {
        foreach (var protocol in (string[])["tcp:", "np:", "lpc:", "admin:"])
        {
            if (server.StartsWith(protocol.AsSpan(), StringComparison.OrdinalIgnoreCase)) return protocol.Length;
        }

        return 0;
    }
}
