namespace SecretGuard.Store;

/// <summary>That a project may use a shared secret in one environment.</summary>
/// <param name="Shared">The shared secret's scope.</param>
/// <param name="Project">The id in the project's manifest.</param>
/// <param name="Name">What the secret is called there.</param>
internal sealed record Grant(ScopeName Shared, string Project, string Name)
{
    /// <summary>What the audit log calls it.</summary>
    public string InAudit => $"{Project}/{Name}";
}
