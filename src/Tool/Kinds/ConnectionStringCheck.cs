using System.Data.Common;
using System.Text;
using SecretGuard.Detection.Connections;
using SecretGuard.Tool.Cli;

namespace SecretGuard.Tool.Kinds;

/// <summary>A connection string parses, and leaves transport security on.</summary>
internal static class ConnectionStringCheck
{
    public static KindFacts Look(ReadOnlySpan<byte> value, bool isInsecureAllowed)
    {
        var text = Encoding.UTF8.GetString(value);
        if (!Parses(text))
        {
            return KindFacts.Faulty(new KindFault(
                "the value is not a connection string",
                "it is 'Key=Value;…' or 'scheme://…'",
                "if it is something else: --kind KIND")
            { IsForm = true });
        }

        if (isInsecureAllowed || (Transport.Find(text) is null && !PlainSchemes.IsIn(text))) return KindFacts.None;
        return KindFacts.Faulty(new KindFault(
            "the connection string turns transport security off", "to store it all the same: --allow-insecure"));
    }

    private static bool Parses(string text)
    {
        if (text.IndexOf("://", StringComparison.Ordinal) is > 0 and var at) return at + 3 < text.Length && char.IsAsciiLetter(text[0]);
        if (text.Split(',').All(IsEndpoint)) return true;
        try
        {
            return new DbConnectionStringBuilder { ConnectionString = text }.Count > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    // As Redis clients read them: host:port, with a comma between several.
    private static bool IsEndpoint(string text)
    {
        var colon = text.LastIndexOf(':');
        return colon > 0
            && WholeNumber.TryParse(text.AsSpan(colon + 1)) is <= ushort.MaxValue
            && Uri.CheckHostName(text[..colon]) != UriHostNameType.Unknown;
    }
}
