namespace SecretGuard.Store.Rows;

/// <summary>The states of a version, as stored.</summary>
internal static class VersionState
{
    public const string Live = "live";
}
