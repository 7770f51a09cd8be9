namespace SecretGuard.Store;

/// <summary>One version of a secret, without its value.</summary>
/// <param name="Version">From 1.</param>
/// <param name="Kind">One of the manifest's kinds.</param>
/// <param name="Stage">As it is judged now.</param>
/// <param name="IsCompromised">Whether its value was found where others may have read it.</param>
/// <param name="Created">When it was set.</param>
/// <param name="Retires">When a retiring version ends, or a retired one ended; null while it is live.</param>
internal sealed record StoredVersion(
    int Version, string Kind, VersionStage Stage, bool IsCompromised, DateTimeOffset Created, DateTimeOffset? Retires);
