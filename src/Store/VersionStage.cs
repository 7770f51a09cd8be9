namespace SecretGuard.Store;

/// <summary>How far a version of a secret has come.</summary>
internal enum VersionStage
{
    Live,

    /// <summary>Replaced, and still good for a while.</summary>
    Retiring,

    /// <summary>Its value is gone.</summary>
    Retired,
}
