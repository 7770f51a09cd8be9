namespace SecretGuard.Store.Rows;

/// <summary>The states of a version, as stored.</summary>
internal static class VersionState
{
    public const string Live = "live";

    /// <summary>Live, and known to others: used until it is replaced.</summary>
    public const string Compromised = "compromised";
}
