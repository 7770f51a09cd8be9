using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Connections;

/// <summary>
/// The keys of connection strings with their synonyms: SqlClient, Npgsql and libpq, MySQL, Oracle, SQLite, ODBC and OLE DB, Redis,
/// RabbitMQ, Kafka, Snowflake, Dataverse, and Azure's services. Case, blanks, underscores and dashes do not count, as most of them read it.
/// </summary>
internal static class ConnectionKeys
{
    /// <summary>Of a key, squeezed.</summary>
    public const int Longest = 40;

    private static readonly WordTable<ConnectionKey> Table = new(
        new(ConnectionKey.Password, "password pwd passwd userpassword userpwd databasepassword dbpassword jetoledb:databasepassword "
            + "proxypassword sslpassword certificatepassword certpassword newpassword privatekeypwd privatekeypassphrase passphrase "
            + "saslpassword sasl.password smtppassword keystoresecret walletpassword"),
        new(ConnectionKey.Key, "accountkey sharedaccesskey sharedaccesssignature accesskey secretkey secretaccesskey "
            + "awssecretaccesskey sharedsecret sharedsecretvalue apikey clientsecret oauthclientsecret accesstoken authaccesstoken "
            + "authtoken authkey refreshtoken encryptionkey sharedkey serviceprincipalsecret"),
        new(ConnectionKey.VagueKey, "key secret token pass"),
        new(ConnectionKey.Server, "server servername serveraddress datasource address addr networkaddress host hostname hostaddr hosts "
            + "endpoint accountendpoint blobendpoint queueendpoint tableendpoint fileendpoint dfsendpoint ingestionendpoint "
            + "serviceendpoint clientendpoint stsendpoint url uri serviceuri serviceurl bootstrapservers bootstrap.servers "
            + "contactpoints dbq dsn gatewayhostname failoverpartner nodes"),
        new(ConnectionKey.User, "userid uid user username accountname sharedaccesskeyname sharedaccesskeyissuer sharedsecretissuer "
            + "clientid sasl.username saslusername deviceid login"),
        new(ConnectionKey.Driver, "driver"),
        new(ConnectionKey.Landmark, "initialcatalog database dbname catalog provider port attachdbfilename initialfilename "
            + "extendedproperties defaultendpointsprotocol endpointsuffix entitypath moduleid liveendpoint instrumentationkey "
            + "applicationid authtype persistsecurityinfo multipleactiveresultsets trustservercertificate virtualhost vhost warehouse "
            + "workstationid wsid account httppath searchpath schema servicename sid runtimeport managementport filename "
            + "fullyqualifiednamespace"),
        new(ConnectionKey.Identity, "integratedsecurity trustedconnection authentication"),
        new(ConnectionKey.Emulator, "usedevelopmentstorage usedevelopmentemulator"),
        new(ConnectionKey.Nested, "providerconnectionstring"),
        new(ConnectionKey.Option, "applicationname app timeout connecttimeout connectiontimeout commandtimeout minpoolsize maxpoolsize "
            + "pooling encrypt encryption ssl sslmode sslca sslcert sslkey sslprotocols charset characterset protocol version id "
            + "metadata asyncprocessing networklibrary packetsize applicationintent multisubnetfailover persistsecurity mode cache "
            + "foreignkeys readonly allowadmin abortconnect connectretry synctimeout asynctimeout defaultdatabase keepalive sslhost "
            + "channelprefix allowuservariables convertzerodatetime includeerrordetail keepalives targetsessionattrs options "
            + "clientencoding tenantid appid role useencryptionfordata usessl tls requiressl verifyservercertificate sslverifycertificate "
            + "disableservercertificatevalidation tlsinsecure"));

    /// <summary>What a key is for; a look-up that allocates nothing.</summary>
    public static ConnectionKey Of(ReadOnlySpan<char> name)
    {
        Span<char> squeezed = stackalloc char[Longest];
        return Table[squeezed.Slice(0, Squeeze(name, squeezed))];
    }

    /// <summary>A key without what does not count in it.</summary>
    /// <returns>The length; 0 where the text is no key.</returns>
    public static int Squeeze(ReadOnlySpan<char> name, Span<char> squeezed)
    {
        if (name.Length > Longest + 8) return 0;
        var length = 0;
        foreach (var c in name)
        {
            if (c is ' ' or '\t' or '_' or '-') continue;
            if (length == Longest || c > 127) return 0;
            squeezed[length++] = c;
        }

        return length;
    }

    /// <summary>Where a known key starts that a longer text ends with: <c>connect to Server</c>; -1 where there is none.</summary>
    public static int StartOfLast(ReadOnlySpan<char> text)
    {
        var first = Math.Max(0, text.Length - Longest);
        for (var i = first; i < text.Length; i++)
        {
            var isBorder = i == 0 || !(char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '_' or '.' or '-' or '$');
            if (isBorder && char.IsLetter(text[i]) && Of(text.Slice(i)) != ConnectionKey.Unknown) return i;
        }

        return -1;
    }
}
