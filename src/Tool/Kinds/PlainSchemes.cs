using SecretGuard.Detection.Connections;
using SecretGuard.Detection.Structured;

namespace SecretGuard.Tool.Kinds;

/// <summary>
/// URLs whose scheme says that nothing is encrypted, where a sibling would: <c>amqp</c> and not <c>amqps</c>. Of databases and mail, where
/// both ends agree on encryption once they are connected, the scheme says nothing.
/// </summary>
internal static class PlainSchemes
{
    private static readonly string[] Schemes = ["amqp", "redis", "http", "ws", "ftp", "ldap", "mqtt", "stomp"];

    /// <summary>Whether a text is such a URL of another machine.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf("://", StringComparison.Ordinal);
        if (at <= 0) return false;
        var url = new UrlParts(text, at);
        return Schemes.Contains(url.SchemeName, StringComparer.OrdinalIgnoreCase) && TransportChain.IsRemote(url.Host);
    }
}
