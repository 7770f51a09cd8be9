using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Connections;

/// <summary>
/// The settings of SqlClient, Npgsql and libpq, MySQL, MongoDB, Redis, ODBC, JDBC and Azure's clients that can turn encryption, or the
/// check of the server's certificate, off.
/// </summary>
internal static class TransportSettings
{
    private static readonly WordTable<Weakness> Table = new(
        new(Weakness.WhenFalse, "encrypt useencryptionfordata ssl usessl tls requiressl verifyservercertificate sslverifycertificate"),
        new(Weakness.WhenTrue, "trustservercertificate disableservercertificatevalidation tlsinsecure tlsallowinvalidcertificates "
            + "tlsallowinvalidhostnames sslallowinvalidcertificates"),
        new(Weakness.WhenNone, "sslmode"),
        new(Weakness.WhenPlain, "defaultendpointsprotocol"));

    // SqlClient reads `optional` as false: the server may do without.
    private static readonly WordSet False = new("false no off 0 optional");
    private static readonly WordSet True = new("true yes on 1");
    private static readonly WordSet None = new("none disable disabled");
    private static readonly WordSet Plain = new("http");

    private enum Weakness
    {
        Never,
        WhenFalse,
        WhenTrue,
        WhenNone,

        /// <summary>The protocol itself.</summary>
        WhenPlain,
    }

    /// <summary>Whether a setting has the value that leaves a connection unprotected.</summary>
    public static bool AreOff(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        value = value.Trim();
        return Of(name) switch
        {
            Weakness.WhenFalse => False.Contains(value),
            Weakness.WhenTrue => True.Contains(value),
            Weakness.WhenNone => None.Contains(value),
            Weakness.WhenPlain => Plain.Contains(value),
            _ => false,
        };
    }

    /// <summary>Whether a setting is of a service whose address follows from the account: Azure's.</summary>
    public static bool ImpliesServer(ReadOnlySpan<char> name) => Of(name) == Weakness.WhenPlain;

    private static Weakness Of(ReadOnlySpan<char> name)
    {
        Span<char> squeezed = stackalloc char[ConnectionKeys.Longest];
        return Table[squeezed.Slice(0, ConnectionKeys.Squeeze(name, squeezed))];
    }
}
