namespace SecretGuard.Store;

/// <summary>Where a new store takes its first key from.</summary>
/// <param name="Variable">The environment variable to record (<c>init --key-env</c>), else null.</param>
internal sealed record StoreKeySource(string? Variable)
{
    /// <summary><c>SECRETGUARD_KEY</c>, else <c>SECRETGUARD_KEY_FILE</c>, else the key file, which is made where it is missing.</summary>
    public static StoreKeySource Default { get; } = new(Variable: null);

    public static StoreKeySource Named(string variable) => new(variable);
}
