namespace SecretGuard.Analyzers.ClientSide;

/// <summary>What a project is whose output other people have, as the package's targets found.</summary>
internal enum ClientKind
{
    /// <summary>Published as files for everybody.</summary>
    Static,

    /// <summary>An application on its users' machines.</summary>
    Client,
}
