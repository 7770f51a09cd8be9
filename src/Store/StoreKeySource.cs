namespace SecretGuard.Store;

/// <summary>Where a new store takes its first key from.</summary>
/// <param name="Variable">The environment variable to record (<c>init --key-env</c>), else null.</param>
internal sealed record StoreKeySource(string? Variable)
{
    /// <summary><c>SECRETGUARD_KEY</c>, else <c>SECRETGUARD_KEY_FILE</c>, else the key file, which is made where it is missing.</summary>
    public static StoreKeySource Default { get; } = new(Variable: null);

    /// <summary>The same, with the operating system's keystore before the key file, where it can be used now.</summary>
    public static StoreKeySource Best { get; } = new(Variable: null) { Keystore = true };

    /// <summary>The keystore and nothing else (<c>init --keystore</c>).</summary>
    public static StoreKeySource OnlyKeystore { get; } = new(Variable: null) { Keystore = true, IsChosen = true };

    /// <summary>The key file and nothing else (<c>init --key-file</c>).</summary>
    public static StoreKeySource OnlyKeyFile { get; } = new(Variable: null) { IsChosen = true };

    /// <summary>Whether the keystore is asked.</summary>
    public bool Keystore { get; private init; }

    /// <summary>Whether that is the only place that will do.</summary>
    public bool IsChosen { get; private init; }

    public static StoreKeySource Named(string variable) => new(variable);
}
