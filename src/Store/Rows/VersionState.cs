namespace SecretGuard.Store.Rows;

/// <summary>The states of a version, as stored.</summary>
internal static class VersionState
{
    public const string Live = "live";
    public const string Retiring = "retiring";
    public const string Retired = "retired";
}
