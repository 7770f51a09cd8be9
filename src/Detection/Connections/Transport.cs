using SecretGuard.Detection.Structured;

namespace SecretGuard.Detection.Connections;

/// <summary>
/// Finds connection strings and URLs that give up transport security on the way to another machine: <c>Encrypt=false</c>,
/// <c>TrustServerCertificate=true</c>, <c>sslmode=disable</c>, a password over plain http. No secret, so no part of a scan.
/// </summary>
internal static class Transport
{
    public static readonly Rule Rule = new("insecure-transport", DiagnosticIds.InsecureTransport, "connection without transport security");

    private static readonly AnchorSet Leads = new(
        ["encrypt", "trust", "ssl", "tls", "certificate", "http:", "protocol=http", "ws:"], ignoreCase: true);

    private static readonly AnchorSet Schemes = new(["://"]);

    /// <summary>
    /// The setting or the scheme that does it, its place in the text; null where there is none. Costs one pass for a text that has none.
    /// </summary>
    /// <param name="text">A text, decoded; <c>{0}</c> stands for what is not known.</param>
    public static Finding? Find(ReadOnlySpan<char> text) => Leads.Next(text, 0) < 0 ? null : InPairs(text) ?? InUrls(text);

    /// <summary>The same in every value of a file or a program.</summary>
    public static List<Finding> FindAll(ReadOnlySpan<char> text, TextKind kind)
    {
        if (Leads.Next(text, 0) < 0) return [];
        var sink = new TransportSink();
        Reading.Readers.Of(kind).Read(text, sink);
        return sink.Findings;
    }

    private static Finding? InPairs(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('=') < 0) return null;
        var chain = new TransportChain(text);
        foreach (var pair in new SemicolonPairs(text)) chain.Add(pair);
        chain.Close();
        foreach (var pair in new CommaPairs(text)) chain.Add(pair);
        chain.Close();
        foreach (var pair in new BlankPairs(text)) chain.Add(pair);
        chain.Close();
        return chain.Finding;
    }

    private static Finding? InUrls(ReadOnlySpan<char> text)
    {
        for (var at = Schemes.Next(text, 0); at >= 0;)
        {
            var url = new UrlParts(text, at);
            if (TransportUrl.Find(text, url) is { } finding) return finding;
            at = Schemes.Next(text, Math.Max(url.End, at + 1));
        }

        return null;
    }
}
