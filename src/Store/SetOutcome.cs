namespace SecretGuard.Store;

/// <summary>What became of a value that was set.</summary>
internal enum SetOutcome
{
    /// <summary>The secret is new.</summary>
    Made,

    /// <summary>It is a new version; the value before it is deleted.</summary>
    Replaced,

    /// <summary>It is the live value already, of that kind: there is no new version.</summary>
    Unchanged,
}
