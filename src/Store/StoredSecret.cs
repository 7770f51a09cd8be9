namespace SecretGuard.Store;

/// <summary>The live version of a secret, without its value.</summary>
internal sealed record StoredSecret(string Name, string Kind, int Version, bool Readable, DateTimeOffset Created)
{
    /// <summary>Whether its value was found where others may have read it.</summary>
    public bool IsCompromised { get; init; }

    /// <summary>The version before it, while that is still good.</summary>
    public StoredVersion? Retiring { get; init; }

    public SecretDetails Details { get; init; } = SecretDetails.None;
}
