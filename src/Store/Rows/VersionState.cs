namespace SecretGuard.Store.Rows;

/// <summary>The states of a version, as stored: each has a twin for a value that is known to others.</summary>
internal static class VersionState
{
    public const string Live = "live";

    /// <summary>Live, and known to others: used until it is replaced.</summary>
    public const string Compromised = "compromised";

    /// <summary>Replaced, and good until its time has come.</summary>
    public const string Retiring = "retiring";

    public const string RetiringCompromised = "retiring-compromised";

    /// <summary>Without a value.</summary>
    public const string Retired = "retired";

    public const string RetiredCompromised = "retired-compromised";
}
