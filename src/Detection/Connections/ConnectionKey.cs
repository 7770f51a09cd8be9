namespace SecretGuard.Detection.Connections;

/// <summary>What a key of a connection string is for.</summary>
internal enum ConnectionKey
{
    Unknown,

    /// <summary>A known one that many other texts have too, such as <c>Timeout</c>.</summary>
    Option,

    /// <summary>One that hardly stands in any other text.</summary>
    Landmark,
    User,

    /// <summary>A host, an endpoint or a file.</summary>
    Server,

    /// <summary>ODBC's, whose values may stand in braces.</summary>
    Driver,

    /// <summary>A sign-in without a password.</summary>
    Identity,

    /// <summary>The emulators that come with the Azure SDKs.</summary>
    Emulator,

    /// <summary>A connection string in a connection string.</summary>
    Nested,

    /// <summary>A secret that people make up.</summary>
    Password,

    /// <summary>A secret that a machine makes.</summary>
    Key,

    /// <summary>A secret only beside a server: <c>Endpoint=…;Key=…</c>.</summary>
    VagueKey,
}
